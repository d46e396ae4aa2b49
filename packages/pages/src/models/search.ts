import type { PageModel, StateTag } from "../model/page.js";

/** What the search index needs to know of a page beside its text. */
export interface SearchPage {
  path: string;
  title: string;
  other: string;
  kind: string;
  /** Computed state, for a hit to say whether what it leads to is in force. */
  state: StateTag | null;
  keywords: readonly string[];
}

export function searchPage({ path, title, other, searchKind, keywords, state }: PageModel): SearchPage {
  return {
    path,
    title,
    other: other?.text ?? "",
    kind: searchKind ?? "",
    state: state === undefined ? null : { tone: state.tone, label: state.label },
    keywords: keywords ?? [],
  };
}
