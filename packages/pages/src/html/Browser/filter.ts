import type { BrowserRow, Facet, ListCounts, StateTone } from "../../model/page.js";

/** What the reader asked for: a text and one value per facet. */
export interface Query {
  text: string;
  choices: Readonly<Record<string, string>>;
  /** Also what is no longer in force, not yet, or never will be. */
  all: boolean;
}

export const noQuery: Query = { text: "", choices: {}, all: false };

/** What passes for in force, or might be: where it cannot be said, hiding would say "no". */
function mayStand({ state }: BrowserRow): boolean {
  return state === undefined || state.tone === "in-force" || state.tone === "unknown";
}

/**
 * Whether a list offers to leave out what is not in force: some of it is, and some is not. Of an edition that has ended
 * nothing is, and its contents are what one came to look up.
 */
export function offersState(rows: readonly BrowserRow[]): boolean {
  return rows.some(({ state }) => state?.tone === "in-force") && !rows.every(mayStand);
}

/** Rows by their state: as asked, what is not in force is left out, unless a state was chosen by name. */
export function standing(
  rows: readonly BrowserRow[],
  { all, choices }: Query,
  offers = offersState(rows),
): readonly BrowserRow[] {
  return all || choices["state"] !== undefined || !offers ? rows : rows.filter(mayStand);
}

/** How many rows are in force, and of how many it cannot be said; nothing where rows have no state. */
export function countStanding(rows: readonly BrowserRow[]): { inForce: number; unknown: number } | undefined {
  if (rows.every(({ state }) => state === undefined)) return undefined;
  const of = (tone: StateTone): number => rows.filter(({ state }) => state?.tone === tone).length;
  return { inForce: of("in-force"), unknown: of("unknown") };
}

/** What is said of a list as a whole. */
export function countsOf(rows: readonly BrowserRow[]): ListCounts {
  const held = countStanding(rows);
  return {
    total: rows.length,
    pool: standing(rows, noQuery).length,
    offers: offersState(rows),
    ...(held === undefined ? {} : { held }),
  };
}

/** Width and case of letters make no difference to a reader. */
function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The text a row is searched by. */
export function haystack(row: BrowserRow): string {
  return fold([row.title, row.other ?? "", ...row.meta].join("\n"));
}

/** Whether a row fits: every word occurs in it, and it has the chosen value of every facet. */
export function fits(row: BrowserRow, text: string, query: Query): boolean {
  const words = fold(query.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (!words.every((word) => text.includes(word))) return false;
  return Object.entries(query.choices).every(([key, value]) => row.facets[key]?.includes(value) ?? false);
}

/** Reads a query from the address; values a facet does not offer are left out. */
export function parseQuery(search: string, facets: readonly Facet[]): Query {
  const params = new URLSearchParams(search);
  const choices: Record<string, string> = {};
  for (const { key, options } of facets) {
    const value = params.get(key);
    if (value !== null && options.some((option) => option.value === value)) choices[key] = value;
  }
  return { text: params.get("q") ?? "", choices, all: params.get("all") === "1" };
}

/** The query as part of an address; empty when nothing was asked. */
export function formatQuery({ text, choices, all }: Query): string {
  const params = new URLSearchParams();
  if (text.trim() !== "") params.set("q", text);
  for (const [key, value] of Object.entries(choices)) params.set(key, value);
  if (all) params.set("all", "1");
  const formatted = params.toString();
  return formatted === "" ? "" : `?${formatted}`;
}

export function isEmpty({ text, choices, all }: Query): boolean {
  return text.trim() === "" && Object.keys(choices).length === 0 && !all;
}
