import type { LegalBasis, PublishedDocument } from "@mulu/schema";

/** @public Legal bases a document rests on. */
export function basisOf(document: PublishedDocument): readonly LegalBasis[] {
  if (document.documentKind === "entry" || document.documentKind === "measure") return document.basis;
  if (document.documentKind === "incentive") return document.basis;
  if (document.documentKind === "commitment") return document.basis ?? [];
  if (document.documentKind === "list") return document.fieldBasis;
  if (document.documentKind === "edition") return document.basis ?? [];
  return [];
}
