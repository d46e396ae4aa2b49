import type { PublishedDocument, Text } from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";

/** @public The title of a document; of a tombstone, which has none, the id that moved or ended. */
export function titleOf(document: PublishedDocument): Text {
  return "title" in document ? document.title : { zh: document.from, en: document.from };
}

/** @public Title of a code, from a vocabulary of the catalogs; the code itself where the vocabulary does not have it. */
export function codeTitle(set: CatalogSet, vocabulary: string, code: string): Text {
  const value = set.vocabulary(vocabulary)?.values.find((each) => each.code === code);
  return value?.title ?? { zh: code, en: code };
}

/** @public Titles of several codes, one after the other. */
export function codeTitles(set: CatalogSet, vocabulary: string, codes: readonly string[]): Text {
  const each = codes.map((code) => codeTitle(set, vocabulary, code));
  return { zh: each.map(({ zh }) => zh).join("、"), en: each.map(({ en }) => en).join(", ") };
}
