import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";

import type { PageModel } from "@mulu/pages";
import { useMessages } from "../useMessages";
import styles from "./styles.module.css";

/** On paper: where this page stands, of which day its data are, and that it is not official. */
export function Imprint({ page: { path, day } }: { page: PageModel }): ReactNode {
  const { state } = useMessages();
  const { siteConfig } = useDocusaurusContext();
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <p className={styles.imprint}>
      {state.address} {siteConfig.url}
      {withBaseUrl(path)} · {state.printed(day ?? "")}
    </p>
  );
}
