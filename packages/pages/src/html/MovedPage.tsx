import type { ReactNode } from "react";

import type { MovedModel } from "../model/page.js";
import styles from "./DocumentPage/styles.module.css";
import { RichText } from "./RichText.js";

/** What stands at an old address. It forwards only where there is a single successor. */
export function MovedPage({ page }: { page: MovedModel }): ReactNode {
  return (
    <main className={styles.page}>
      <h1>{page.heading}</h1>
      <ul className={styles.items}>
        {page.targets.map((target) => (
          <li key={target.href}>
            <RichText line={[target]} />
          </li>
        ))}
      </ul>
      {page.lines.map((line, index) => (
        <p key={index}>
          <RichText line={line} />
        </p>
      ))}
    </main>
  );
}
