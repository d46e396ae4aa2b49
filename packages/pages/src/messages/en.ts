import { guides } from "./guides.en.js";
import { pages } from "./pages.en.js";
import { state } from "./state.en.js";
import { trying } from "./trying.en.js";
import type { Messages } from "./zh.js";

/** English wording of the site. */
export const en: Messages = {
  locale: "en",
  lang: "en",
  otherLang: "zh-CN",
  comma: ", ",
  colon: ": ",
  site: {
    title: "Mulu",
    tagline: "China’s public credit catalogs, sanctions lists and list standards as data that can be checked",
    notOfficial: (official) =>
      official === 0
        ? "Not an official site. No officially published catalog text is held here; the publisher’s text prevails."
        : `Not an official site. The ${String(official)} documents marked “official text” carry number and official address; the rest is not official, and the publisher’s text prevails.`,
    footer: "Data: CC BY 4.0. Code: Apache-2.0. Legal texts are cited and summarised, never copied.",
    footerLinks: "Footer",
    otherLanguage: "中文",
    otherLanguageHint: "阅读本页中文版",
    mainNav: "Main",
    colorMode: { label: "Appearance", system: "System", light: "Light", dark: "Dark" },
  },
  nav: {
    catalogs: "Catalogs",
    instruments: "Laws",
    rules: "Rules",
    downloads: "Downloads",
    glossary: "Glossary",
    changelog: "Changelog",
    search: "Search",
    home: "Home",
  },
  search: {
    title: "Search",
    description: "Search all catalogs, lists and laws by title, number or any word of the text.",
    label: "Search catalogs, measures, lists and laws",
    placeholder: "For example: penalty, work safety, 行政处罚",
    submit: "Search",
    empty: "Type a word, for example two or three characters from the middle of a title.",
    searching: "Searching…",
    none: (query) => `Nothing found for “${query}”. Try a shorter word, or use the filters on the catalog pages.`,
    found: (count, query) => `“${query}”: ${count} ${count === 1 ? "result" : "results"}`,
    shown: (shown, count) => `Showing ${shown} of ${count}`,
    more: "Show more",
    failed: "The search index did not load. Reload the page; a local preview must be built first.",
    results: "Search results",
    noScript: "Search needs JavaScript. You can also browse the catalog pages.",
  },
  browser: {
    filter: "Filter",
    text: "Word in title or description",
    all: "All",
    reset: "Clear filters",
    count: (shown, total) => (shown === total ? `${total} items` : `${shown} of ${total} items match`),
    matching: (shown) => `${shown} match`,
    whole: (total) => `Show all ${total}`,
    none: "Nothing matches. Clear some filters and try again.",
  },
  table: { scroll: (caption) => `${caption} (table, scrolls sideways)` },
  toc: "On this page",
  trail: "You are here",
  twins: "Machine-readable",
  machine: { json: "JSON data", source: "Source file", comment: "Comment on this" },
  notFound: {
    title: "There is no such page",
    text: "The address may be mistyped, or the thing never existed. Published addresses do not vanish: what moved or merged leaves a pointer.",
    search: "Search by any characters of the title",
    catalogs: "See all catalogs and lists",
    home: "Back to the home page",
  },
  external: "external site",
  guides,
  trying,
  pages,
  state,
};
