import { formatCitation } from "@mulu/engine";
import type { LegalBasis, PublishedBasis } from "@mulu/schema";

import type { CatalogIndex } from "../link/catalog-index.js";

/**
 * Bases with level and words, from the register.
 * @returns undefined when an instrument is missing or broken: then the document cannot be published
 */
export function publishBasis(bases: readonly LegalBasis[], index: CatalogIndex): PublishedBasis[] | undefined {
  const published: PublishedBasis[] = [];
  for (const basis of bases) {
    const instrument = index.document(`instruments/${basis.instrument}`, "instrument");
    if (!instrument) return undefined;
    const { level, title } = instrument.value;
    published.push({ ...basis, level, cite: formatCitation(basis, title) });
  }
  return published;
}
