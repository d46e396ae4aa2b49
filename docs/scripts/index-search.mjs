// @ts-check
/*
 * Indexes the built site for search. Titles are also cut into neighbouring characters (search-tokens.mjs); these
 * tokens go into the index only, never into the pages.
 */
import { readFile, readdir } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { close, createIndex } from "pagefind";

import { indexTokens } from "./search-tokens.mjs";

const site = join(dirname(fileURLToPath(import.meta.url)), "..", "build");

/** Pages that would only be noise among results. */
const left = /(^|\/)(404\.html|search\/index\.html)$/;

/** @param {string} html @param {RegExp} pattern */
function capture(html, pattern) {
  return decode((pattern.exec(html)?.[1] ?? "").replace(/<[^>]+>/g, ""));
}

/** @param {string} text */
function decode(text) {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

/** @param {string} text */
function encode(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/**
 * The page as the index should read it: main part, title and keywords with weight, and the kind as a filter.
 * @param {string} html
 */
function indexable(html) {
  const title = capture(html, /<h1[^>]*>([\s\S]*?)<\/h1>/);
  const other = capture(html, /<p[^>]*data-other-title[^>]*>([\s\S]*?)<\/p>/);
  const main = /<main[^>]*>/.exec(html)?.[0] ?? "";
  const kind = capture(main, /data-kind="([^"]*)"/);
  const keywords = capture(main, /data-keywords="([^"]*)"/);
  const tokens = indexTokens([title, other, keywords].join("\n")).join(" ");
  const head =
    `<p data-pagefind-weight="8">${tokens}</p><p data-pagefind-weight="6">${encode(`${other} ${keywords}`)}</p>` +
    `<p data-pagefind-meta="title:${encode(title)}"></p><p data-pagefind-meta="other:${encode(other)}"></p>` +
    `<p data-pagefind-meta="kind:${encode(kind)}"></p>`;
  return html.replace(/<main([^>]*)>/, (_, rest) => `<main data-pagefind-body${String(rest)}>${head}`);
}

/** @template T @param {{ errors: string[] } & T} answer */
function checked(answer) {
  if (answer.errors.length > 0) throw new Error(`pagefind: ${answer.errors.join("; ")}`);
  return answer;
}

const started = Date.now();
const { index } = checked(await createIndex({}));
if (!index) throw new Error("pagefind did not start.");
const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith(".html") && !left.test(file));
let pages = 0;
for (const file of files.sort()) {
  const html = await readFile(join(site, file), "utf8");
  if (!html.includes("<main") || html.includes('name="robots" content="noindex"')) continue;
  const url = `/${relative(site, join(site, dirname(file))).split(sep).join("/")}/`.replace("//", "/");
  checked(await index.addHTMLFile({ url, content: indexable(html) }));
  pages += 1;
}
checked(await index.writeFiles({ outputPath: join(site, "pagefind") }));
await close();
console.log(`Search: ${String(pages)} pages indexed in ${String(Math.round((Date.now() - started) / 100) / 10)} s.`);
