import type { ReactNode } from "react";

import type { Fact } from "../../model/page.js";
import { RichText } from "../RichText.js";
import styles from "./Facts.module.css";

/** Names and values, side by side where there is room. */
export function Facts({ facts }: { facts: readonly Fact[] }): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map((fact, index) => (
        <div key={index}>
          <dt>{fact.term}</dt>
          {fact.lines.map((line, row) => (
            <dd key={row}>
              <RichText line={line} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
