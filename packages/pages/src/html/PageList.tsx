import type { ReactNode } from "react";

import type { Block } from "../model/page.js";
import styles from "./PageList.module.css";
import { SiteLink } from "./SiteLink.js";
import { useMessages } from "./site.js";

/** The pages on which a long list goes on. On paper, where nobody can follow them, it says which page this is. */
export function PageList({ pages }: { pages: Block & { type: "pages" } }): ReactNode {
  const { browser } = useMessages();
  const { label, current, paths } = pages;
  return (
    <>
      <p className={styles.which}>{browser.pages(current, paths.length)}</p>
      <nav aria-label={browser.pageList(label)} className={styles.pages}>
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
    </>
  );
}
