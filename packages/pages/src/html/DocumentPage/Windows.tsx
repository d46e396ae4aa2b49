import type { ReactNode } from "react";

import type { WindowView } from "../../model/page.js";
import { RichText } from "../RichText.js";
import { Facts } from "./Facts.js";
import styles from "./Windows.module.css";

/**
 * Comment windows, complete as of the day of the data. The script of the page (client/windows.ts) adds how it looks
 * today; its line stays empty without scripts.
 */
export function Windows({ windows }: { windows: readonly WindowView[] }): ReactNode {
  return (
    <ul className={styles.windows}>
      {windows.map(({ title, opens, closes, period, text, facts = [] }, index) => (
        <li key={index} data-opens={opens} data-closes={closes}>
          {title && (
            <p>
              <RichText line={title} />
            </p>
          )}
          <p className={styles.period}>{period}</p>
          <p>{text}</p>
          {opens !== undefined && closes !== undefined && <p data-today />}
          <Facts facts={facts} />
        </li>
      ))}
    </ul>
  );
}
