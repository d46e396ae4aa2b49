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

/**
 * One path for the whole walk, copied for a citation only: a document has many values and few citations. Keys and values
 * each in a list of their own: a list of pairs makes one more object of every value.
 */
function collect(value: object, at: (string | number)[], found: PlacedCitation[]): void {
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  const children = Object.values(value) as unknown[];
  const named = keys === undefined ? -1 : keys.indexOf("instrument");
  if (named !== -1 && typeof children[named] === "string") {
    found.push({ citation: value as Citation, path: [...at] });
  }
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (typeof child !== "object" || child === null) continue;
    at.push(keys?.[index] ?? index);
    collect(child, at, found);
    at.pop();
  }
}
