import type { Citation, LegalBasis, PublishedDocument } from "@mulu/schema";

import { oncePer } from "./catalog-set.js";

type Path = readonly (string | number)[];

/** @public A citation with its place in the document. */
export interface PlacedCitation {
  citation: Citation & Partial<LegalBasis>;
  path: Path;
}

/**
 * @public Every citation of a document, wherever it stands: what names an instrument by itself is one. A walk and not a
 * list of fields, so that a field that is added is seen.
 */
export const citationsOf: (document: PublishedDocument) => readonly PlacedCitation[] = oncePer(
  (document: PublishedDocument) => [...within(document, [])],
);

function* within(value: unknown, path: Path): Iterable<PlacedCitation> {
  if (typeof value !== "object" || value === null) return;
  if (isCitation(value)) yield { citation: value, path };
  for (const [key, child] of Object.entries(value)) {
    yield* within(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function isCitation(value: object): value is Citation {
  return "instrument" in value && typeof value.instrument === "string";
}
