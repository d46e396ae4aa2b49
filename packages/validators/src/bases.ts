import { formatCitation } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { BasisRole, LegalBasis, LegalLevel, PublishedDocument, Text } from "@mulu/schema";

import { levelTitle } from "./levels.js";
import { undecidedLevel } from "./settings.js";

/** A basis with its place in the document. */
export interface PlacedBasis {
  basis: LegalBasis;
  path: readonly (string | number)[];
}

function placed(bases: readonly LegalBasis[] | undefined, path: readonly (string | number)[]): PlacedBasis[] {
  return (bases ?? []).map((basis, index) => ({ basis, path: [...path, index] }));
}

/** Every basis a document cites, wherever it stands. */
export function allBases(document: PublishedDocument): PlacedBasis[] {
  switch (document.documentKind) {
    case "entry":
      return [
        ...placed(document.basis, ["basis"]),
        ...placed(document.recognition?.basis, ["recognition", "basis"]),
        ...placed(document.sharing?.basis, ["sharing", "basis"]),
        ...placed(document.publication?.basis, ["publication", "basis"]),
        ...placed(document.repair?.basis, ["repair", "basis"]),
        ...placed(document.narrows?.basis, ["narrows", "basis"]),
      ];
    case "measure":
    case "edition":
      return placed(document.basis, ["basis"]);
    case "list":
      return [
        ...placed(document.fieldBasis, ["fieldBasis"]),
        ...placed(document.designation?.levelBasis, ["designation", "levelBasis"]),
      ];
    default:
      return [];
  }
}

/** Operative bases of a role, with their places. Supporting bases carry nothing. */
export function operative(document: PublishedDocument, role?: BasisRole): PlacedBasis[] {
  return allBases(document).filter(
    ({ basis }) => basis.weight === "operative" && (role === undefined || basis.role === role),
  );
}

/** Level of the cited instrument. An instrument that is not registered has no level; the linker reports it. */
export function levelOf(set: CatalogSet, basis: LegalBasis): LegalLevel | undefined {
  return set.instrument(basis.instrument)?.level;
}

export function isAmong(set: CatalogSet, basis: LegalBasis, levels: readonly LegalLevel[]): boolean {
  const level = levelOf(set, basis);
  return level !== undefined && levels.includes(level);
}

/** Whether a citation can be judged by level at all: registered, and its level not awaiting a ruling (LB-06 speaks then). */
export function isDecided(set: CatalogSet, basis: LegalBasis): boolean {
  const level = levelOf(set, basis);
  return level !== undefined && level !== undecidedLevel;
}

/** What messages about a basis name: the citation in words, and the level of the instrument. */
export function basisParams(set: CatalogSet, basis: LegalBasis): { cite: Text; level: Text } {
  const instrument = set.instrument(basis.instrument);
  return {
    cite: formatCitation(basis, instrument?.title),
    level: instrument ? levelTitle(set, instrument.level) : { zh: "未登记", en: "unregistered" },
  };
}

/**
 * The basis to name when none of several is of a sufficient level, or nothing when that is not the fault to report:
 * there is none (LB-01), one suffices, or one awaits a ruling (LB-06).
 */
export function insufficient(
  set: CatalogSet,
  bases: readonly PlacedBasis[],
  levels: readonly LegalLevel[],
): PlacedBasis | undefined {
  const settled = bases.every(({ basis }) => isDecided(set, basis) && !isAmong(set, basis, levels));
  return settled ? bases[0] : undefined;
}
