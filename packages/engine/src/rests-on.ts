import type { Citation, PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";
import { basisOf } from "./basis-of.js";

/** @public A document and the citation by which it rests on an instrument. */
export interface Reliance {
  document: PublishedDocument;
  citation: Citation;
}

function citations(document: PublishedDocument): readonly Citation[] {
  const setBy = "setBy" in document ? [document.setBy] : [];
  return [...basisOf(document), ...setBy];
}

/** @public Everything that cites an instrument as basis or as the act that set it, in id order. */
export function restsOn(set: CatalogSet, instrumentId: string): Reliance[] {
  return set.documents.flatMap((document) =>
    citations(document)
      .filter(({ instrument }) => instrument === instrumentId)
      .map((citation) => ({ document, citation })),
  );
}
