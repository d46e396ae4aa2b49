import type { ReactNode } from "react";

import type { PageModel } from "../../model/page.js";
import { addressOf, useMessages, useSite } from "../site.js";
import styles from "./styles.module.css";

/** On paper: where this page stands, of which day its data are, and that it is not official. */
export function Imprint({ page: { path, day } }: { page: PageModel }): ReactNode {
  const { state } = useMessages();
  const site = useSite();
  return (
    <p className={styles.imprint}>
      {state.address} {site.origin}
      {addressOf(site, path)} · {state.printed(day ?? "")}
    </p>
  );
}
