import { useLocation } from "@docusaurus/router";
import Layout from "@theme/Layout";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";

import styles from "../components/DocumentPage/styles.module.css";
import { Results } from "../components/Search/Results";
import { SearchBox } from "../components/Search/SearchBox";
import { useMessages } from "../components/useMessages";

/** The search page; the query is in the address. */
export default function SearchPage(): ReactNode {
  const { search } = useMessages();
  const location = useLocation();
  // The server knows no query, so the first render has none.
  const [query, setQuery] = useState("");
  useEffect(() => setQuery(new URLSearchParams(location.search).get("q")?.trim() ?? ""), [location.search]);
  return (
    <Layout title={search.title} description={search.description}>
      <main className={styles.page}>
        <h1>{search.title}</h1>
        <SearchBox initial={query} />
        <noscript>
          <p>{search.noScript}</p>
        </noscript>
        <Results query={query} />
      </main>
    </Layout>
  );
}
