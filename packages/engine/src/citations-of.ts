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
  (document: PublishedDocument) => {
    const found: PlacedCitation[] = [];
    collect(document, [], found);
    return found;
  },
);

/** One path for the whole walk, copied for a citation only: a document has many values and few citations. */
function collect(value: object, at: (string | number)[], found: PlacedCitation[]): void {
  if (isCitation(value)) found.push({ citation: value, path: [...at] });
  const isList = Array.isArray(value);
  for (const [key, child] of Object.entries(value) as [string, unknown][]) {
    if (typeof child !== "object" || child === null) continue;
    at.push(isList ? Number(key) : key);
    collect(child, at, found);
    at.pop();
  }
}

function isCitation(value: object): value is Citation {
  return "instrument" in value && typeof value.instrument === "string";
}
