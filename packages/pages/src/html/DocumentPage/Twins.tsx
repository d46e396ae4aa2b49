import type { ReactNode } from "react";

import type { Span } from "../../model/page.js";
import { SiteLink } from "../SiteLink.js";
import { useMessages } from "../site.js";
import styles from "./styles.module.css";

/** The same thing for machines, its source, and where to comment on it. */
export function Twins({ twins }: { twins: readonly Span[] }): ReactNode {
  const messages = useMessages();
  if (twins.length === 0) return null;
  return (
    <nav aria-label={messages.twins} className={styles.twins}>
      <ul>
        {twins.map(({ text, href = "" }) => (
          <li key={href}>
            <SiteLink href={href}>{text}</SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
