import type { BasisRole, PublishedBasis, PublishedMeasure } from "@mulu/schema";

/** A basis with its place in the document. */
export interface IndexedBasis {
  basis: PublishedBasis;
  index: number;
}

/** Operative bases of a role, with their places. */
export function operative(document: { basis: readonly PublishedBasis[] }, role: BasisRole): IndexedBasis[] {
  return document.basis
    .map((basis, index) => ({ basis, index }))
    .filter(({ basis }) => basis.weight === "operative" && basis.role === role);
}

/** Whether a measure reduces rights or adds duties. */
export function reducesRights(measure: PublishedMeasure): boolean {
  return ["reduces-rights", "adds-obligations", "both"].includes(measure.effect);
}
