import type { ReactNode } from "react";

import type { Block } from "../model/page.js";
import styles from "./PageList.module.css";
import { SiteLink } from "./SiteLink.js";
import { useMessages } from "./site.js";

/** The pages on which a long list goes on. */
export function PageList({ pages }: { pages: Block & { type: "pages" } }): ReactNode {
  const { browser } = useMessages();
  const { label, current, paths } = pages;
  return (
    <nav aria-label={browser.pageList(label)} className={styles.pages}>
      <p>{browser.pages(current, paths.length)}</p>
      <ol>
        {paths.map((path, index) => (
          <li key={path}>
            {index + 1 === current ? (
              <span aria-current="page">{current}</span>
            ) : (
              <SiteLink href={path}>{String(index + 1)}</SiteLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
