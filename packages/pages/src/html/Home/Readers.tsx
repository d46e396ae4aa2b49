import type { ReactNode } from "react";

import { SiteLink } from "../SiteLink.js";
import { useMessages } from "../site.js";
import styles from "./styles.module.css";

/** The three kinds of reader, and where each may start. */
export function Readers(): ReactNode {
  const words = useMessages().pages.home;
  return (
    <section aria-labelledby="readers">
      <h2 id="readers">{words.readers}</h2>
      <div className={styles.readers}>
        {[words.departments, words.vendors, words.public].map(({ title, text, links }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <SiteLink href={link.href}>{link.text}</SiteLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
