/*
 * What of a written page is searched. Titles are also cut into neighbouring characters (search/tokens.ts); these
 * tokens go into the index only, never into the pages.
 */
import type { SearchPage } from "../../models/search.js";
import { indexTokens } from "../../search/tokens.js";
import { escape } from "../frame.js";

/** A page as it was written, and what the index needs to know of it beside its text. */
export interface WrittenPage extends SearchPage {
  /** Language of the page, such as zh-CN. */
  language: string;
  /** Path below the root of the site, without the leading slash; empty for the root. */
  url: string;
}

/** Weight of titles in the index. A register row only points at a thing, so the thing itself comes before it. */
const weights = { title: 8, words: 6 };
const rowWeights = { title: 3, words: 2 };

/** What is added for the index: tokens, other title and keywords with weight, and what a result shows. */
function extra({ path, title, other, kind, state, keywords }: WrittenPage): string {
  const weight = path.startsWith("/catalogs/register/") ? rowWeights : weights;
  const words = keywords.join(" ");
  const tokens = indexTokens([title, other, words].join("\n")).join(" ");
  const meta = Object.entries({ title, other, kind, state: state?.label ?? "", tone: state?.tone ?? "" }).map(
    ([name, value]) => `<p data-pagefind-meta="${name}[data-value]" data-value="${escape(value)}"></p>`,
  );
  return `<p data-pagefind-weight="${String(weight.title)}">${tokens}</p><p data-pagefind-weight="${String(weight.words)}">${escape(`${other} ${words}`)}</p>${meta.join("")}`;
}

/** What the indexer is given of a page: its main part alone, because header and footer are the same everywhere. */
export function contentOf(html: string, page: WrittenPage): string {
  const start = html.indexOf("<main");
  const inside = html.indexOf(">", start) + 1;
  const end = html.indexOf("</main>", inside);
  if (start < 0 || end < 0) throw new Error(`${page.url} has no main part to index.`);
  return `<html lang="${page.language}"><body><main data-pagefind-body>${extra(page)}${html.slice(inside, end)}</main></body></html>`;
}
