import type { BrowserRow, Facet } from "../../model/page";

/** What the reader asked for: a text and one value per facet. */
export interface Query {
  text: string;
  choices: Readonly<Record<string, string>>;
}

export const noQuery: Query = { text: "", choices: {} };

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
  return { text: params.get("q") ?? "", choices };
}

/** The query as part of an address; empty when nothing was asked. */
export function formatQuery({ text, choices }: Query): string {
  const params = new URLSearchParams();
  if (text.trim() !== "") params.set("q", text);
  for (const [key, value] of Object.entries(choices)) params.set(key, value);
  const formatted = params.toString();
  return formatted === "" ? "" : `?${formatted}`;
}

export function isEmpty({ text, choices }: Query): boolean {
  return text.trim() === "" && Object.keys(choices).length === 0;
}
