import type { Messages } from "../zh/index.js";

/** Wording of the search, and of lists with filters. */
export const search: Messages["search"] = {
  title: "Search",
  description: "Search all catalogs, lists and laws by title, number or any word of the text.",
  label: "Search catalogs, measures, lists and laws",
  placeholder: "For example: penalty, work safety, 行政处罚",
  submit: "Search",
  empty: "Type a word, for example two or three characters from the middle of a title.",
  searching: "Searching…",
  none: (query) => `Nothing found for “${query}”. Try a shorter word, or use the filters on the catalog pages.`,
  found: (query, count) => `“${query}”: ${count} ${count === 1 ? "result" : "results"}`,
  near: (query, count) =>
    `No page holds “${query}”. ${count === 1 ? "The result below is" : `The ${count} results below are`} only near it in wording, and may have nothing to do with it.`,
  shown: (shown, count) => `Showing ${shown} of ${count}`,
  more: "Show more",
  failed: "The search index did not load. Reload the page; a local preview must be built first.",
  results: "Search results",
  noScript: "Search needs JavaScript. You can also browse the catalog pages.",
};

export const browser: Messages["browser"] = {
  filter: "Filter",
  text: "Word in title or description",
  all: "All",
  reset: "Clear filters",
  count: (shown, total) => (shown === total ? `${total} items` : `${shown} of ${total} items match`),
  matching: (shown) => `${shown} match`,
  whole: (total) => `Show all ${total}`,
  none: "Nothing matches. Clear some filters and try again.",
  onPage: (title, number, of) => `${title} (page ${String(number)} of ${String(of)})`,
  pages: (number, of) => `Page ${String(number)} of ${String(of)}`,
  pageList: (of) => `${of}: pages`,
  loading: "Loading the other items…",
  notLoaded: "The other items could not be loaded. Look at the connection and try again, or go page by page.",
};
