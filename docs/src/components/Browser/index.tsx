import { memo, useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";

import type { BrowserRow, Facet } from "@mulu/pages";
import { SiteLink } from "../SiteLink";
import { State } from "../State";
import type { Messages } from "@mulu/pages/messages";
import { useMessages } from "../useMessages";
import { countStanding, fits, haystack, isEmpty, noQuery, offersState, standing } from "./filter";
import type { Query } from "./filter";
import styles from "./styles.module.css";
import { useQuery } from "./useQuery";

interface BrowserProps {
  label: string;
  facets: readonly Facet[];
  rows: readonly BrowserRow[];
}

/** Few rows need no filter, unless some of them are left out. */
const least = 6;

/** Rows shown at first. */
const firstRows = 100;

/** A list with filters. Without JavaScript it is the whole list. */
export function Browser({ label, facets, rows }: BrowserProps): ReactNode {
  const messages = useMessages();
  const [query, setQuery] = useQuery(facets);
  const offers = useMemo(() => offersState(rows), [rows]);
  const texts = useMemo(() => new Map(rows.map((row) => [row, haystack(row)])), [rows]);
  const asked = useDeferredValue(query);
  // The server renders every row, for readers without scripts; the browser then keeps what stands, and the first of it.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const pool = useMemo(() => (alive ? standing(rows, asked) : rows), [alive, rows, asked]);
  const shown = useMemo(() => pool.filter((row) => fits(row, texts.get(row) ?? "", asked)), [pool, texts, asked]);
  const [whole, setWhole] = useWhole();
  const listed = alive && !whole ? shown.slice(0, firstRows) : shown;
  return (
    <div>
      {(rows.length >= least || offers) && (
        <Filters label={label} facets={facets} offersState={offers} query={query} onChange={setQuery} />
      )}
      <p role="status" className={styles.count}>
        {countText(messages, { rows, pool: pool.length, shown: shown.length })}
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

/** Whether all rows are listed, beyond the first. On paper nobody can ask for the rest, so it has them. */
function useWhole(): [boolean, (whole: boolean) => void] {
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const printing = (): void => flushSync(() => setWhole(true));
    window.addEventListener("beforeprint", printing);
    return () => window.removeEventListener("beforeprint", printing);
  }, []);
  return [whole, setWhole];
}

interface Counted {
  rows: readonly BrowserRow[];
  pool: number;
  shown: number;
}

/** How many there are, how many of them are in force, how many match, and how many are not listed. */
function countText({ browser, state, comma }: Messages, { rows, pool, shown }: Counted): string {
  const held = countStanding(rows);
  if (held === undefined) return browser.count(shown, rows.length);
  const parts = [
    state.counted(rows.length, state.inForce(held.inForce, held.unknown)),
    ...(shown === pool ? [] : [browser.matching(shown)]),
    ...(pool === rows.length ? [] : [state.hidden(rows.length - pool)]),
  ];
  return parts.join(comma === "、" ? "；" : "; ");
}

const Rows = memo(function Rows({ rows }: { rows: readonly BrowserRow[] }): ReactNode {
  const messages = useMessages();
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.href}>
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
      ))}
    </ul>
  );
});

interface FiltersProps {
  label: string;
  facets: readonly Facet[];
  offersState: boolean;
  query: Query;
  onChange: (query: Query) => void;
}

function Filters({ label, facets, offersState: offers, query, onChange }: FiltersProps): ReactNode {
  const { browser, state } = useMessages();
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
      {offers && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={!query.all}
            onChange={(event) => onChange({ ...query, all: !event.target.checked })}
          />
          {state.onlyInForce}
        </label>
      )}
      <button type="button" disabled={isEmpty(query)} onClick={() => onChange(noQuery)}>
        {browser.reset}
      </button>
    </form>
  );
}
