import type { ReactNode } from "react";

import type { StateTag } from "../model/page.js";
import styles from "./State.module.css";

/**
 * The state of a thing in a word or two; the colour repeats what the word says. The space before it is in the text, and
 * not only in the style sheet, for whoever hears, copies or searches the page.
 */
export function State({ state: { tone, label } }: { state: StateTag }): ReactNode {
  return (
    <>
      {" "}
      <span className={styles.state} data-tone={tone}>
        {label}
      </span>
    </>
  );
}
