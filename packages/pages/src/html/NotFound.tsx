import type { ReactNode } from "react";

import styles from "./DocumentPage/styles.module.css";
import { SearchBox } from "./Search/SearchBox.js";
import { SiteLink } from "./SiteLink.js";
import { useMessages } from "./site.js";

/** A wrong address is a chance to search. */
export function NotFound(): ReactNode {
  const { notFound } = useMessages();
  return (
    <main className={styles.page}>
      <h1>{notFound.title}</h1>
      <p className={styles.lead}>{notFound.text}</p>
      <h2>{notFound.search}</h2>
      <SearchBox />
      <ul className={styles.items}>
        <li>
          <SiteLink href="/catalogs/">{notFound.catalogs}</SiteLink>
        </li>
        <li>
          <SiteLink href="/">{notFound.home}</SiteLink>
        </li>
      </ul>
    </main>
  );
}
