import { acts, basisNeeds, isPutForward, oncePerSet, reducesRights } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { FindingParam, LegalBasis, PublishedDocument, PublishedList, PublishedMeasure } from "@mulu/schema";

import { belowLevel, operative } from "./bases.js";
import type { PlacedBasis } from "./bases.js";
import { referred } from "./references.js";

export { acts, reducesRights } from "@mulu/engine";

/** Whether the measure stood in an edition before its own: the same concept, judged at an earlier date. */
export function carriedOver(set: CatalogSet, measure: PublishedMeasure): boolean {
  const { date } = measure;
  if (date === undefined) return false;
  return set
    .versions(measure.concept)
    .some((other) => countsFor(measure, other) && other.date !== undefined && other.date < date);
}

/** An acting rights-reducing measure without law or regulation: the basis to name, and all that it rests on. */
export function withoutLaw(
  set: CatalogSet,
  measure: PublishedMeasure,
): { at: PlacedBasis; bases: readonly LegalBasis[] } | undefined {
  const at = belowLevel(set, measure, basisNeeds["MS-04"]);
  return at && { at, bases: operative(measure, "measure").map(({ basis }) => basis) };
}

/** A consequence a list names: where, and the measure. */
interface Consequence {
  path: [string, number];
  params: { measure: FindingParam };
}

/** Measures a list names as consequences that reduce rights, each as a fault of the list. */
export function* rightsReducingConsequences(set: CatalogSet, list: PublishedList): Iterable<Consequence> {
  for (const [index, id] of (list.consequences ?? []).entries()) {
    const measure = referred(set, id, { by: list, on: list.date });
    if (measure?.documentKind === "measure" && acts(measure) && reducesRights(measure)) {
      yield { path: ["consequences", index], params: { measure: { titleOf: measure.id } } };
    }
  }
}

function clauseKey({ instrument, article, paragraph, item, subitem }: LegalBasis): string {
  return `${instrument} ${article ?? ""} ${paragraph ?? ""} ${item ?? ""} ${subitem ?? ""}`;
}

/** National measures by the clauses they rest on. */
const nationalClauses = oncePerSet((set): ReadonlyMap<string, readonly PublishedMeasure[]> => {
  const found = new Map<string, PublishedMeasure[]>();
  for (const each of set.all("measure").filter(({ layer }) => layer === "national")) {
    for (const { basis } of operative(each)) {
      const key = clauseKey(basis);
      const known = found.get(key);
      if (known) known.push(each);
      else found.set(key, [each]);
    }
  }
  return found;
});

/** The national measure that rests on the same clause of the same instrument. */
export function nationalOfSameClause(set: CatalogSet, measure: PublishedMeasure): PublishedMeasure | undefined {
  return operative(measure)
    .map(({ basis }) =>
      nationalClauses(set)
        .get(clauseKey(basis))
        ?.findLast((each) => countsFor(measure, each)),
    )
    .find((each) => each?.type === measure.type);
}

/** Whether one document counts where another is judged: proposals count for each other, not for what is enacted. */
function countsFor(judged: PublishedDocument, other: PublishedDocument): boolean {
  return !isPutForward(other) || isPutForward(judged);
}
