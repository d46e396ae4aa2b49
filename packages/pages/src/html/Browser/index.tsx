import { useId } from "react";
import type { ReactNode } from "react";

import type { BrowserBlock, BrowserRow } from "../../model/page.js";
import { PageList } from "../PageList.js";
import { SiteLink } from "../SiteLink.js";
import { linkOf, useMessages, useSite } from "../site.js";
import { State } from "../State.js";
import { countText } from "./count.js";
import { countsOf } from "./filter.js";
import styles from "./styles.module.css";

/** Few rows need no filter, unless some of them are left out. */
const least = 6;

/**
 * A list with filters. This is the whole of it, or its first rows and the way to the others; the script of the page
 * (client/filter.ts) makes the filters work on what stands here.
 */
export function Browser({ list }: { list: BrowserBlock }): ReactNode {
  const messages = useMessages();
  const site = useSite();
  const { label, rows, whole } = list;
  const counts = whole ?? countsOf(rows);
  const { total, pool, offers, held } = counts;
  return (
    <div
      data-list={JSON.stringify({ total, pool, offers, held })}
      data-rest={whole === undefined ? undefined : linkOf(site, whole.rest)}
    >
      {(total >= least || offers) && <Filters list={list} offersState={offers} />}
      <p role="status" className={styles.count}>
        {countText(messages, counts, { pool: total, shown: total })}
      </p>
      <p hidden />
      <ul className={styles.rows}>
        <Rows rows={rows} />
      </ul>
      <p className={styles.more} hidden>
        <span /> <button type="button" />
      </p>
      {whole && (
        <noscript>
          <PageList pages={{ type: "pages", label, current: 1, paths: whole.paths }} />
        </noscript>
      )}
    </div>
  );
}

/** The rows alone. What the filter asks for stands beside each, as `facet:value` words. */
export function Rows({ rows }: { rows: readonly BrowserRow[] }): ReactNode {
  const messages = useMessages();
  return rows.map((row) => (
    <li key={row.href} data-facets={facetWords(row)}>
      <p className={styles.title}>
        <SiteLink href={row.href}>{row.title}</SiteLink>
        {row.state && <State state={row.state} />}
      </p>
      {row.other && (
        <p className={styles.other} lang={messages.otherLang}>
          {row.other}
        </p>
      )}
      {row.meta.length > 0 && <p className={styles.meta}>{row.meta.join(" · ")}</p>}
    </li>
  ));
}

function facetWords({ facets }: BrowserRow): string | undefined {
  const words = Object.entries(facets).flatMap(([key, values]) => values.map((value) => `${key}:${value}`));
  return words.length === 0 ? undefined : words.join(" ");
}

function Filters({ list, offersState: offers }: { list: BrowserBlock; offersState: boolean }): ReactNode {
  const { browser, state } = useMessages();
  const id = useId();
  return (
    <form
      role="search"
      aria-label={`${browser.filter}: ${list.label}`}
      className={styles.filters}
      autoComplete="off"
      data-needs-script=""
    >
      <div className={styles.wide}>
        <label htmlFor={id}>{browser.text}</label>
        <input id={id} type="search" />
      </div>
      {list.facets.map(({ key, label, options }) => (
        <div key={key}>
          <label htmlFor={`${id}-${key}`}>{label}</label>
          <select id={`${id}-${key}`} data-facet={key}>
            <option value="">{browser.all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      {offers && (
        <label className={styles.choice}>
          <input type="checkbox" defaultChecked />
          {state.onlyInForce}
        </label>
      )}
      <button type="button" disabled>
        {browser.reset}
      </button>
    </form>
  );
}
