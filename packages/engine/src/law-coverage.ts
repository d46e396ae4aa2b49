import { isRestingKind, restingKinds } from "@mulu/schema";
import type { LegalLevel, PublishedDocument, PublishedInstrument, RegionCode, RestingKind, Text } from "@mulu/schema";

import { absencesOf } from "./absence.js";
import type { AbsenceWord } from "./absence.js";
import { basisOf } from "./basis-of.js";
import type { CatalogSet } from "./catalog-set.js";

/** @public Documents that rest on clauses, by kind. */
export type RestingCounts = Record<RestingKind, number>;

/** @public Fields without a value, by the word that says why: not read, read and none stated, left to another text. */
export interface AbsenceCounts {
  unknown: number;
  noneStated: number;
  byReference: number;
}

/** @public What is held of one instrument, and how far it was read. */
export interface LawCoverage extends RestingCounts, AbsenceCounts {
  /** Id of the instrument. */
  id: string;
  title: Text;
  level: LegalLevel;
  /** Region that made it; none of a national one. */
  region?: RegionCode;
  /** Articles in the register: those that were read and speak of credit. */
  articles: number;
}

/** @public What is held of the law of one region, or of the nation (`100000`), its instruments counted by how far they were read. */
export interface RegionCoverage extends RestingCounts, AbsenceCounts {
  region: RegionCode;
  /** Instruments in the register. */
  laws: number;
  /** Those of which an article was read. */
  read: number;
  /** Those on whose clauses something rests. */
  used: number;
}

const words: Readonly<Record<AbsenceWord, keyof AbsenceCounts>> = {
  unknown: "unknown",
  "none-stated": "noneStated",
  "by-reference": "byReference",
};

const nothing = (): RestingCounts & AbsenceCounts => ({
  ...(Object.fromEntries(restingKinds.map((kind) => [kind, 0])) as RestingCounts),
  ...{ unknown: 0, noneStated: 0, byReference: 0 },
});

/** Adds a document to what its instruments count; one that rests on two counts for both. */
function count(document: PublishedDocument, of: (id: string) => RestingCounts & AbsenceCounts): void {
  const { documentKind: kind } = document;
  if (!isRestingKind(kind)) return;
  const absences = absencesOf(document);
  for (const instrument of new Set(basisOf(document).map((basis) => basis.instrument))) {
    const counts = of(instrument);
    counts[kind] += 1;
    for (const { word } of absences) counts[words[word]] += 1;
  }
}

/** @public Every instrument of the register, by id: what rests on it, and what its clauses leave open. */
export function lawCoverage(set: CatalogSet): LawCoverage[] {
  const found = new Map<string, RestingCounts & AbsenceCounts>();
  const of = (id: string): RestingCounts & AbsenceCounts => {
    const known = found.get(id) ?? nothing();
    found.set(id, known);
    return known;
  };
  for (const document of set.documents) count(document, of);
  return set.all("instrument").map((law) => ({ ...named(law), ...of(law.id.replace("instruments/", "")) }));
}

function named({
  id,
  title,
  level,
  region,
  articles,
}: PublishedInstrument): Omit<LawCoverage, keyof ReturnType<typeof nothing>> {
  return {
    id,
    title,
    level,
    ...(region === undefined ? {} : { region }),
    articles: Object.keys(articles ?? {}).length,
  };
}

/** @public The same, region by region in the order of codes, the nation first. */
export function regionCoverage(laws: readonly LawCoverage[]): RegionCoverage[] {
  const regions = new Map<RegionCode, RegionCoverage>();
  for (const law of laws) {
    const region = law.region ?? "100000";
    const known = regions.get(region) ?? { region, laws: 0, read: 0, used: 0, ...nothing() };
    known.laws += 1;
    if (law.articles > 0) known.read += 1;
    if (restingKinds.some((kind) => law[kind] > 0)) known.used += 1;
    for (const key of [...restingKinds, ...Object.values(words)]) known[key] += law[key];
    regions.set(region, known);
  }
  return [...regions.values()].sort((a, b) => (a.region < b.region ? -1 : 1));
}
