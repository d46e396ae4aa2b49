import type { ReactNode } from "react";

import type { Section } from "../../model/page.js";
import { useMessages } from "../site.js";
import styles from "./styles.module.css";

/** Short pages need no list of contents. */
const least = 5;

export function Toc({ sections }: { sections: readonly Section[] }): ReactNode {
  const messages = useMessages();
  if (sections.length < least) return null;
  return (
    <nav aria-label={messages.toc} className={styles.toc}>
      <ul>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
