/*
 * Indexes the written pages for search. Titles are also cut into neighbouring characters (search/tokens.ts); these
 * tokens go into the index only, never into the pages.
 */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";

import { close, createIndex } from "pagefind";
import type { PagefindIndex } from "pagefind";

import type { SearchPage } from "../models/search.js";
import { indexTokens } from "../search/tokens.js";
import { escape } from "./frame.js";

/** A page as it was written, and what the index needs to know of it beside its text. */
export interface WrittenPage extends SearchPage {
  /** Language of the page, such as zh-CN. */
  language: string;
  /** Path below the root of the site, without the leading slash; empty for the root. */
  url: string;
}

/** Pages handed over at once; the indexer works on several. */
const batch = 50;

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

/** Files of the library that nothing here asks for. */
const unused = [
  ...["ui", "modular-ui", "component-ui"].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]),
  "pagefind-highlight.js",
];

/** The main part alone: header and footer are the same everywhere. */
function content(html: string, page: WrittenPage): string {
  const start = html.indexOf("<main");
  const inside = html.indexOf(">", start) + 1;
  const end = html.indexOf("</main>", inside);
  if (start < 0 || end < 0) throw new Error(`${page.url} has no main part to index.`);
  return `<html lang="${page.language}"><body><main data-pagefind-body>${extra(page)}${html.slice(inside, end)}</main></body></html>`;
}

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`pagefind: ${answer.errors.join("; ")}`);
  return answer;
}

async function addPage(index: PagefindIndex, out: string, page: WrittenPage): Promise<void> {
  const html = await readFile(join(out, page.url, "index.html"), "utf8");
  checked(await index.addHTMLFile({ url: `/${page.url}`, content: content(html, page) }));
}

/** Indexes some pages into a folder, in a process of its own that gives its memory back. */
async function indexInto(folder: string, out: string, pages: readonly WrittenPage[]): Promise<void> {
  const { index } = checked(await createIndex({}));
  if (!index) throw new Error("pagefind did not start.");
  for (let start = 0; start < pages.length; start += batch) {
    await Promise.all(pages.slice(start, start + batch).map((page) => addPage(index, out, page)));
  }
  checked(await index.writeFiles({ outputPath: folder }));
  await close();
  // The library's own search boxes are not used here.
  await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));
}

/** Pages in one index. Pagefind keeps an index in memory whole, so a large site has several, which are asked together. */
export const mostInIndex = 4000;

/** How many indexes so many pages of a language have. */
export function indexCount(pages: number): number {
  return Math.max(1, Math.ceil(pages / mostInIndex));
}

/** Writes the search index of the pages of one language into a folder; beyond the first, into folders below it. */
export async function indexForSearch(folder: string, out: string, pages: readonly WrittenPage[]): Promise<void> {
  // Names of its files hold digests of what is in them: those of an older index are not asked for again.
  await rm(folder, { recursive: true, force: true });
  for (let number = 1; number <= indexCount(pages.length); number += 1) {
    const part = pages.slice((number - 1) * mostInIndex, number * mostInIndex);
    await indexInto(number === 1 ? folder : join(folder, String(number)), out, part);
  }
}
