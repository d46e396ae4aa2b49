import type { StateTag, StateTone } from "../model/page.js";
import { otherWords, queryTokens } from "../search/tokens.js";

/** A result as the index holds it; its text is loaded only when shown. */
interface RawResult {
  id: string;
  data: () => Promise<{ url: string; meta: Record<string, string> }>;
}

/** The part of the search library's browser interface that is used here. */
export interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: RawResult[] }>;
}

export interface Hit {
  url: string;
  title: string;
  other: string;
  kind: string;
  state?: StateTag;
}

/** Where the index of a language is. */
export interface Place {
  /** Address of its folder. */
  folder: string;
  /** Address of the root of the site, below which hits stand. */
  root: string;
}

let loading: Promise<Pagefind> | undefined;

async function open({ folder, root }: Place): Promise<Pagefind> {
  const module = (await import(`${folder}pagefind.js`)) as Pagefind;
  await module.options({ baseUrl: root });
  await module.init();
  return module;
}

/** Loads the index of the page's language, once. */
export function loadPagefind(place: Place): Promise<Pagefind> {
  loading ??= open(place);
  loading.catch(() => (loading = undefined));
  return loading;
}

/** What was found, and whether nothing of it holds what was typed, but only words that are like it. */
export interface Found {
  results: RawResult[];
  isNear: boolean;
}

/** Whether some page holds each word as it stands. The library alone answers with those that begin most alike. */
async function areHeld(pagefind: Pagefind, words: readonly string[]): Promise<boolean> {
  const found = await Promise.all(words.map((word) => pagefind.search(`"${word}"`)));
  return found.length > 0 && found.every(({ results }) => results.length > 0);
}

const wordsOf = (query: string): string[] =>
  query
    .normalize("NFKC")
    .split(/[\s"“”]+/u)
    .filter((word) => word !== "");

/** Results whose title contains the query come first, then those whose text does. */
export async function search(pagefind: Pagefind, query: string): Promise<Found> {
  const tokens = queryTokens(query);
  const ofTitles = [...tokens, ...otherWords(query)];
  // Both at once: on a slow network each waits for files of its own.
  const asked = [...(tokens.length === 0 ? [] : [ofTitles.join(" ")]), query];
  const [byTitle = [], byText = []] = (await Promise.all(asked.map((each) => pagefind.search(each)))).map(
    ({ results: found }) => found,
  );
  const seen = new Set<string>();
  const results = [...byTitle, ...byText].filter(({ id }) => !seen.has(id) && seen.add(id));
  if (results.length === 0) return { results, isNear: false };
  const isThere = (await areHeld(pagefind, ofTitles)) || (await areHeld(pagefind, wordsOf(query)));
  return { results, isNear: !isThere };
}

/** The state of a hit, as the index holds it; pages that have none hold empty texts. */
function stateIn({ state = "", tone = "" }: Record<string, string>): Pick<Hit, "state"> {
  return state === "" ? {} : { state: { label: state, tone: tone as StateTone } };
}

export async function load(results: readonly RawResult[]): Promise<Hit[]> {
  const loaded = await Promise.all(results.map((result) => result.data()));
  return loaded.map(({ url, meta }) => ({
    url,
    title: meta.title ?? url,
    other: meta.other ?? "",
    kind: meta.kind ?? "",
    ...stateIn(meta),
  }));
}
