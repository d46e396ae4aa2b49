import type { ReactNode } from "react";

import type { StepView } from "../../model/page.js";
import { RichText } from "../RichText.js";
import styles from "./Steps.module.css";

/** Stages in their order, from top to bottom; how far each is stands in words and is drawn beside them. */
export function Steps({ steps }: { steps: readonly StepView[] }): ReactNode {
  return (
    <ol className={styles.steps}>
      {steps.map(({ title, is, label, lines }, index) => (
        <li key={index} data-is={is} aria-current={is === "now" ? "step" : undefined}>
          <p className={styles.title}>
            {title} <span className={styles.label}>{label}</span>
          </p>
          {lines.map((line, at) => (
            <p key={at}>
              <RichText line={line} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
