import { citationsOf, oncePer } from "@mulu/engine";
import type { BasisNeed, CatalogSet, PlacedCitation } from "@mulu/engine";
import type { BasisRole, Citation, FindingParam, LegalBasis, LegalLevel, PublishedDocument } from "@mulu/schema";

import type { Violation } from "../rule.js";
import { code, part } from "../say/messages.js";
import { undecidedLevel } from "../settings.js";

/** A basis with its place in the document. */
export interface PlacedBasis {
  basis: LegalBasis;
  path: readonly (string | number)[];
}

function isBasis(citation: PlacedCitation["citation"]): citation is LegalBasis {
  return citation.role !== undefined && citation.weight !== undefined;
}

/** Every basis a document cites, wherever it stands. A walk and not a list of fields, so that none is forgotten. */
export const allBases: (document: PublishedDocument) => readonly PlacedBasis[] = oncePer(
  (document: PublishedDocument) =>
    citationsOf(document).flatMap(({ citation, path }) => (isBasis(citation) ? [{ basis: citation, path }] : [])),
);

const allOperative = oncePer((document: PublishedDocument): readonly PlacedBasis[] =>
  allBases(document).filter(({ basis }) => basis.weight === "operative"),
);

/** Operative bases of a role, with their places. Supporting bases carry nothing. Twenty rules ask of the same document. */
export function operative(document: PublishedDocument, role?: BasisRole): readonly PlacedBasis[] {
  const all = allOperative(document);
  return role === undefined ? all : all.filter(({ basis }) => basis.role === role);
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

/** A clause as messages name it: of a basis without its role and weight. */
export function citing({ instrument, article, paragraph, item, subitem }: Citation): FindingParam {
  return {
    cite: {
      instrument,
      ...(article === undefined ? {} : { article }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(item === undefined ? {} : { item }),
      ...(subitem === undefined ? {} : { subitem }),
    },
  };
}

/** What messages about a basis name: the citation in words, and the level of the instrument. */
export function basisParams(set: CatalogSet, basis: LegalBasis): { cite: FindingParam; level: FindingParam } {
  const level = levelOf(set, basis);
  return { cite: citing(basis), level: level === undefined ? part("unregistered") : code("legal-levels", level) };
}

/**
 * The basis to name when none of several is of a sufficient level, or nothing when that is not the fault to report:
 * there is none (LB-01), one suffices, or one awaits a ruling (LB-06).
 */
function insufficient(
  set: CatalogSet,
  bases: readonly PlacedBasis[],
  levels: readonly LegalLevel[],
): PlacedBasis | undefined {
  const settled = bases.every(({ basis }) => isDecided(set, basis) && !isAmong(set, basis, levels));
  return settled ? bases[0] : undefined;
}

/** The basis to name of a document that needs a level and has none of it; nothing where it does not ask for one. */
export function belowLevel(set: CatalogSet, document: PublishedDocument, need: BasisNeed): PlacedBasis | undefined {
  if (!need.asks(document)) return undefined;
  return insufficient(set, operative(document, need.role), need.levels);
}

/** What a document needs a basis of its own for: the role, the levels that carry it, and where it would be written. */
export interface NeededBasis {
  need: Pick<BasisNeed, "role" | "levels">;
  /** Field that holds it, such as `repair`; the basis stands in its `basis`. */
  field: string;
  /** What to say when there is none. */
  none: FindingParam;
}

/** The fault of a document that needs a basis of its own: none is written, or none is of a sufficient level. */
export function* basisFaults(set: CatalogSet, document: PublishedDocument, needed: NeededBasis): Generator<Violation> {
  const { field, none } = needed;
  const { role, levels } = needed.need;
  const bases = operative(document, role);
  if (bases.some(({ basis }) => isAmong(set, basis, levels))) return;
  if (bases.length === 0) {
    yield { path: [field, "basis"], missing: `${field}.basis`, params: { fault: none } };
    return;
  }
  const at = insufficient(set, bases, levels);
  if (!at) return;
  const { cite, level } = basisParams(set, at.basis);
  const fault = part("isNotSufficientLevel", { cite, level });
  yield { path: [...at.path, "instrument"], params: { fault } };
}
