import type { ReactNode } from "react";

import type { PageState } from "../../model/page.js";
import { RichText } from "../RichText.js";
import styles from "./Banner.module.css";

/** Says of what is not in force since when and why, and where what holds now is found. */
export function StateBanner({ state: { tone, opening, text } }: { state: PageState }): ReactNode {
  if (tone === "in-force") return null;
  return (
    <p className={styles.banner} data-tone={tone}>
      <strong>{opening}</strong>
      {text && " "}
      {text && <RichText line={text} />}
    </p>
  );
}
