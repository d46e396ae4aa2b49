import { memo, useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import type { ReactNode } from "react";

import type { BrowserRow, Facet } from "../../model/page";
import { SiteLink } from "../SiteLink";
import { useMessages } from "../useMessages";
import { fits, haystack, isEmpty, noQuery } from "./filter";
import type { Query } from "./filter";
import styles from "./styles.module.css";
import { useQuery } from "./useQuery";

interface BrowserProps {
  label: string;
  facets: readonly Facet[];
  rows: readonly BrowserRow[];
}

/** Few rows need no filter. */
const least = 6;

/** Rows shown at first. */
const firstRows = 100;

/** A list with filters. Without JavaScript it is the whole list. */
export function Browser({ label, facets, rows }: BrowserProps): ReactNode {
  const messages = useMessages();
  const [query, setQuery] = useQuery(facets);
  const texts = useMemo(() => rows.map(haystack), [rows]);
  const asked = useDeferredValue(query);
  const shown = useMemo(() => rows.filter((row, index) => fits(row, texts[index] ?? "", asked)), [rows, texts, asked]);
  // The server renders every row, for readers without scripts; the browser then keeps the first ones until asked.
  const [whole, setWhole] = useState(true);
  useEffect(() => setWhole(false), []);
  const listed = whole ? shown : shown.slice(0, firstRows);
  return (
    <div>
      {rows.length >= least && <Filters label={label} facets={facets} query={query} onChange={setQuery} />}
      <p role="status" className={styles.count}>
        {messages.browser.count(shown.length, rows.length)}
      </p>
      {shown.length === 0 ? <p>{messages.browser.none}</p> : <Rows rows={listed} />}
      {listed.length < shown.length && (
        <p className={styles.more}>
          <span>{messages.search.shown(listed.length, shown.length)}</span>{" "}
          <button type="button" onClick={() => setWhole(true)}>
            {messages.browser.whole(shown.length)}
          </button>
        </p>
      )}
    </div>
  );
}

const Rows = memo(function Rows({ rows }: { rows: readonly BrowserRow[] }): ReactNode {
  const messages = useMessages();
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.href}>
          <p className={styles.title}>
            <SiteLink href={row.href}>{row.title}</SiteLink>
            {row.flag && <span className={styles.flag}>{row.flag}</span>}
          </p>
          {row.other && (
            <p className={styles.other} lang={messages.otherLang}>
              {row.other}
            </p>
          )}
          {row.meta.length > 0 && <p className={styles.meta}>{row.meta.join(" · ")}</p>}
        </li>
      ))}
    </ul>
  );
});

interface FiltersProps {
  label: string;
  facets: readonly Facet[];
  query: Query;
  onChange: (query: Query) => void;
}

function Filters({ label, facets, query, onChange }: FiltersProps): ReactNode {
  const { browser } = useMessages();
  const id = useId();
  const choose = (key: string, value: string): void => {
    const { [key]: _, ...others } = query.choices;
    onChange({ ...query, choices: value === "" ? others : { ...others, [key]: value } });
  };
  return (
    <form
      role="search"
      aria-label={`${browser.filter}: ${label}`}
      className={styles.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.wide}>
        <label htmlFor={id}>{browser.text}</label>
        <input
          id={id}
          type="search"
          value={query.text}
          onChange={(event) => onChange({ ...query, text: event.target.value })}
        />
      </div>
      {facets.map((facet) => (
        <div key={facet.key}>
          <label htmlFor={`${id}-${facet.key}`}>{facet.label}</label>
          <select
            id={`${id}-${facet.key}`}
            value={query.choices[facet.key] ?? ""}
            onChange={(event) => choose(facet.key, event.target.value)}
          >
            <option value="">{browser.all}</option>
            {facet.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="button" disabled={isEmpty(query)} onClick={() => onChange(noQuery)}>
        {browser.reset}
      </button>
    </form>
  );
}
