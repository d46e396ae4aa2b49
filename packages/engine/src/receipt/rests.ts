import type { DocumentKind, PublishedDocument, RegionCode } from "@mulu/schema";

import type { CarryingClause } from "../answers/clauses.js";
import type { CatalogSet } from "../catalog-set.js";
import { basisOf } from "../basis-of.js";
import type { State } from "../state/state.js";
import { namedBy } from "../view/narrowings.js";
import { placeOf, reaches } from "../view/living.js";
import { enactedVersions, isPutForward } from "../which-version.js";
import type { TextUsed } from "./receipt.js";

/** Documents that a state names: the law or edition that ended it, what took its place, whose gap it is. */
export function namedIn(state: State): string[] {
  if (state.is === "ended") return [state.with ?? "", state.by ?? "", ...state.successors];
  return state.is === "cannot-say" && state.of !== undefined ? [state.of] : [];
}

/** A document with what decides whether it holds: its versions, the editions of its catalog, the instruments it cites. */
export function decidedBy(set: CatalogSet, document: PublishedDocument): string[] {
  const edition = document.edition === undefined ? undefined : set.edition(document.edition);
  const setBy = "setBy" in document ? document.setBy : undefined;
  return [
    document.id,
    ...enactedVersions(set, document.concept).map(({ id }) => id),
    ...(edition ? [edition.id, ...enactedVersions(set, edition.concept).map(({ id }) => id)] : []),
    ...basisOf(document).map(({ instrument }) => `instruments/${instrument}`),
    ...(setBy ? [`instruments/${setBy.instrument}`] : []),
  ];
}

/** Documents that tell of the regions of a line: their own, or that of the province that lists them. */
export function regionsOf(set: CatalogSet, line: readonly RegionCode[]): string[] {
  return line.flatMap((code) => set.region(code)?.id ?? set.region(`${code.slice(0, 2)}0000`)?.id ?? []);
}

/**
 * Everything of these kinds that holds in a line of regions on some day: what is not in an answer was left out of it by what
 * its dates and its law are. Proposals decide nothing.
 */
export function reaching(
  set: CatalogSet,
  kinds: readonly DocumentKind[],
  line: readonly RegionCode[],
): PublishedDocument[] {
  return kinds.flatMap((kind) =>
    set.all(kind).filter((document: PublishedDocument) => reaches(line, document) && !isPutForward(document)),
  );
}

/** Entries of a line of regions that narrow a thing, in force or not. */
export function narrowersOf(set: CatalogSet, ids: readonly string[], line: readonly RegionCode[]): PublishedDocument[] {
  return reaching(set, ["entry"], line).filter(
    (each) => each.documentKind === "entry" && each.narrows !== undefined && ids.includes(namedBy(set, each.narrows)),
  );
}

/** What decides which gaps there are: the editions, and what the regions of the line have of their own. */
export function gapsRestOn(set: CatalogSet, line: readonly RegionCode[]): string[] {
  const own = set.documents.filter((document) => {
    const place = placeOf(document);
    return place !== undefined && line.includes(place) && !isPutForward(document);
  });
  return [...reaching(set, ["edition"], line), ...own].map(({ id }) => id);
}

/** The texts of clauses of which the register has the digest, each once. */
export function textsOf(clauses: readonly CarryingClause[]): TextUsed[] {
  const found = new Map<string, TextUsed>();
  for (const { citation, text, digest } of clauses) {
    const { instrument, article } = citation;
    if (article === undefined || digest === undefined) continue;
    const used = { instrument, article, ...(text === undefined ? {} : { version: text }), digest };
    found.set([instrument, article, text].join(" "), used);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, used]) => used);
}
