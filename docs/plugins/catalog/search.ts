import type { PageModel } from "../../src/model/page";

/** What the search index needs to know of a page beside its text. */
export interface SearchPage {
  path: string;
  title: string;
  other: string;
  kind: string;
  keywords: readonly string[];
}

/** File in the built site from which the index is made; the index script removes it. */
export const searchPagesFile = "search-pages.json";

export function searchPages(pages: readonly PageModel[]): SearchPage[] {
  return pages.map(({ path, title, other, searchKind, keywords }) => ({
    path,
    title,
    other: other?.text ?? "",
    kind: searchKind ?? "",
    keywords: keywords ?? [],
  }));
}
