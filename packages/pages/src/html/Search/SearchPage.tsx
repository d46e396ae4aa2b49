import type { ReactNode } from "react";

import page from "../DocumentPage/styles.module.css";
import { addressOf, useMessages, useSite } from "../site.js";
import state from "../State.module.css";
import { SearchBox } from "./SearchBox.js";
import styles from "./styles.module.css";

/** The search page; the query is in the address. Its script fills the results in, a copy of the template for each. */
export function SearchPage(): ReactNode {
  const { search, otherLang } = useMessages();
  const site = useSite();
  return (
    <main className={page.page}>
      <h1>{search.title}</h1>
      <SearchBox />
      <noscript>
        <p>{search.noScript}</p>
      </noscript>
      <section
        aria-label={search.results}
        className={styles.results}
        data-search={addressOf(site, "/pagefind/")}
        data-root={site.root}
      >
        <p role="status">{search.empty}</p>
        <ol className={styles.hits} hidden />
        <p hidden>
          <span /> <button type="button">{search.more}</button>
        </p>
        <template>
          <li>
            <a href="/">{""}</a> <span className={state.state} data-hit="state" />{" "}
            <span className={styles.kind} data-hit="kind" />
            <p lang={otherLang} data-hit="other" />
          </li>
        </template>
      </section>
    </main>
  );
}
