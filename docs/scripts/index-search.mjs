// @ts-check
/*
 * Indexes the built site for search. Titles are also cut into neighbouring characters (search-tokens.mjs); these
 * tokens go into the index only, never into the pages.
 */
import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { close, createIndex } from "pagefind";

import { indexTokens } from "./search-tokens.mjs";

/** @typedef {{ path: string, title: string, other: string, kind: string, state: { tone: string, label: string } | null, keywords: string[] }} SearchPage */

const site = join(dirname(fileURLToPath(import.meta.url)), "..", "build");
const list = "search-pages.json";

/** Pages handed over at once; the indexer works on several. */
const batch = 50;

/** Folders of the languages below the built site. */
const languages = ["", "en/"];

/** @param {string} text */
function encode(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** Weight of titles in the index. A register row only points at a thing, so the thing itself comes before it. */
const weights = { title: 8, words: 6 };
const rowWeights = { title: 3, words: 2 };

/**
 * What is added to a page for the index: tokens, other title and keywords with weight, and what a result shows.
 * @param {SearchPage} page
 */
function extra({ path, title, other, kind, state, keywords }) {
  const weight = path.startsWith("/catalogs/register/") ? rowWeights : weights;
  const words = keywords.join(" ");
  const tokens = indexTokens([title, other, words].join("\n")).join(" ");
  const meta = Object.entries({ title, other, kind, state: state?.label ?? "", tone: state?.tone ?? "" }).map(
    ([name, value]) => `<p data-pagefind-meta="${name}[data-value]" data-value="${encode(value)}"></p>`,
  );
  return `<p data-pagefind-weight="${weight.title}">${tokens}</p><p data-pagefind-weight="${weight.words}">${encode(`${other} ${words}`)}</p>${meta.join("")}`;
}

/** @template T @param {{ errors: string[] } & T} answer */
function checked(answer) {
  if (answer.errors.length > 0) throw new Error(`pagefind: ${answer.errors.join("; ")}`);
  return answer;
}

/**
 * @param {import("pagefind").PagefindIndex} index
 * @param {string} language
 * @param {SearchPage} page
 */
async function addPage(index, language, page) {
  const html = await readFile(join(site, language, page.path, "index.html"), "utf8");
  const content = html.replace(
    /<main\b[^>]*>/,
    (main) => `${main.replace("<main", "<main data-pagefind-body")}${extra(page)}`,
  );
  if (content === html) throw new Error(`${language}${page.path} has no main part to index.`);
  checked(await index.addHTMLFile({ url: `/${language}${page.path.slice(1)}`, content }));
}

/**
 * @param {import("pagefind").PagefindIndex} index
 * @param {string} language
 */
async function addLanguage(index, language) {
  const pages = /** @type {SearchPage[]} */ (JSON.parse(await readFile(join(site, language, list), "utf8")));
  for (let start = 0; start < pages.length; start += batch) {
    await Promise.all(pages.slice(start, start + batch).map((page) => addPage(index, language, page)));
  }
  await rm(join(site, language, list));
  return pages.length;
}

const started = Date.now();
const { index } = checked(await createIndex({}));
if (!index) throw new Error("pagefind did not start.");
let pages = 0;
for (const language of languages) pages += await addLanguage(index, language);
checked(await index.writeFiles({ outputPath: join(site, "pagefind") }));
await close();
console.log(`Search: ${String(pages)} pages indexed in ${String(Math.round((Date.now() - started) / 100) / 10)} s.`);
