import { PageMetadata } from "@docusaurus/theme-common";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";

import styles from "../../components/DocumentPage/styles.module.css";
import { SearchBox } from "../../components/Search/SearchBox";
import { SiteLink } from "../../components/SiteLink";
import { useMessages } from "../../components/useMessages";

/** A wrong address is a chance to search. */
export default function NotFound(): ReactNode {
  const { notFound } = useMessages();
  return (
    <>
      <PageMetadata title={notFound.title} />
      <Layout>
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
      </Layout>
    </>
  );
}
