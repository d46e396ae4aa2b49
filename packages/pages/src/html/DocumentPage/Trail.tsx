import type { ReactNode } from "react";

import type { Crumb } from "../../model/page.js";
import { SiteLink } from "../SiteLink.js";
import { useMessages } from "../site.js";
import styles from "./styles.module.css";

/** Where the page stands. */
export function Trail({ crumbs }: { crumbs: readonly Crumb[] }): ReactNode {
  const messages = useMessages();
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={messages.trail} className={styles.trail}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <SiteLink href={crumb.href}>{crumb.text}</SiteLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
