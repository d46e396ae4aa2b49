import type { LegalBasis, PublishedDocument } from "@mulu/schema";

import { citationsOf } from "./citations-of.js";

/** @public Legal bases a document rests on, its own and those of its parts. */
export function basisOf(document: PublishedDocument): readonly LegalBasis[] {
  return citationsOf(document).flatMap(({ citation }) => (isBasis(citation) ? [citation] : []));
}

function isBasis(citation: object): citation is LegalBasis {
  return "role" in citation && "weight" in citation;
}
