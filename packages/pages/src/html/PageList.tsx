import type { ReactNode } from "react";

import type { Block } from "../model/page.js";
import styles from "./PageList.module.css";
import { SiteLink } from "./SiteLink.js";
import { useMessages } from "./site.js";

/** So many pages are all listed; of more, the first and last, those near by, and every so many between. */
const all = 40;
const near = 3;
const steps = 10;

/** Numbers of the pages that are linked: from each of them every other can be reached, and none weighs too much. */
export function listed(current: number, count: number): number[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  if (count <= all) return numbers;
  const stride = 10 ** Math.ceil(Math.log10(count / steps));
  return numbers.filter(
    (page) => page === 1 || page === count || Math.abs(page - current) <= near || page % stride === 0,
  );
}

/** The pages on which a long list goes on. On paper, where nobody can follow them, it says which page this is. */
export function PageList({ pages }: { pages: Block & { type: "pages" } }): ReactNode {
  const { browser } = useMessages();
  const { label, current, paths } = pages;
  return (
    <>
      <p className={styles.which}>{browser.pages(current, paths.length)}</p>
      <nav aria-label={browser.pageList(label)} className={styles.pages}>
        <ol>
          {listed(current, paths.length).map((page) => (
            <li key={page}>
              {page === current ? (
                <span aria-current="page">{current}</span>
              ) : (
                <SiteLink href={paths[page - 1] ?? ""}>{String(page)}</SiteLink>
              )}
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
