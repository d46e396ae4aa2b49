import type { Citation, PublishedDocument } from "@mulu/schema";

import { oncePerSet } from "./catalog-set.js";
import type { CatalogSet } from "./catalog-set.js";
import { citationsOf } from "./citations-of.js";

/** @public A document, the citation by which it rests on an instrument, and where in the document it stands. */
export interface Reliance {
  document: PublishedDocument;
  citation: Citation;
  path: readonly (string | number)[];
}

/** Reliances by the short id of the instrument, in id order. */
const reliances = oncePerSet((set) => {
  const found = new Map<string, Reliance[]>();
  for (const document of set.documents) {
    for (const { citation, path } of citationsOf(document)) {
      const known = found.get(citation.instrument);
      if (known) known.push({ document, citation, path });
      else found.set(citation.instrument, [{ document, citation, path }]);
    }
  }
  return found;
});

/**
 * @public Everything that cites an instrument, on top or within a part: as basis, as the act that set it, or, with a path
 * in `conflicts`, as a rule it conflicts with.
 */
export function restsOn(set: CatalogSet, instrumentId: string): Reliance[] {
  return [...(reliances(set).get(instrumentId) ?? [])];
}
