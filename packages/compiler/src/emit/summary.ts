import { absencesOf, basisOf, countsOf, oncePer, oncePerSet } from "@mulu/engine";
import type { AbsenceWord, CatalogSet, State } from "@mulu/engine";
import type {
  DocumentKind,
  Finding,
  IsoDate,
  Nature,
  OfficialCounts,
  PublishedDocument,
  PublishedEdition,
  Text,
} from "@mulu/schema";

import { byCodeUnit, jsonFile } from "./artefact.js";
import { computedOf } from "./computed.js";
import type { Artefact, EmitInput } from "./artefact.js";

/** How many of each thing, by name. */
export type Counts = Record<string, number>;

/** How far the members of an edition, or the documents of a kind, are documented. */
export interface Coverage {
  count: number;
  /** Members with an operative basis that names an article. */
  withArticle: number;
  /** Unknown fields: how many members list each. */
  unknown: Counts;
  /** Fields that the cited text was read for and does not state, counted in the same way. */
  noneStated: Counts;
  /** Fields that the cited text leaves to another place. */
  byReference: Counts;
  /** Members that admit at least one gap: a field that nobody here knows. */
  incomplete: number;
  /** Computed states on the day of the data, counted: in-force, ended, not-yet, not-law, cannot-say. */
  states: Counts;
  /** How each was learnt: official, seed, public copy, inferred, unverified. */
  provenance: Counts;
  confidence: Counts;
}

/** One edition, our counts beside the publisher's. */
export interface EditionSummary extends Coverage {
  id: string;
  title: Text;
  nature: Nature;
  official: boolean;
  date?: IsoDate;
  /** Computed state on the day of the data. */
  state?: State;
  ours: OfficialCounts;
  officialCounts?: OfficialCounts;
}

/** All editions of one catalog. */
export interface CatalogSummary {
  concept: string;
  layer: "national" | "local";
  regionCode?: string;
  editions: EditionSummary[];
}

/** Findings counted. `accepted` ones are acknowledged by an exception and still counted. */
export interface FindingSummary {
  total: number;
  accepted: number;
  /** Cannot say, and no exception acknowledges it. */
  undecided: number;
  bySeverity: Counts;
  byVerdict: Counts;
  byRule: Counts;
}

/** What stands in the catalogs, counted. */
export interface Summary {
  documents: number;
  byKind: Counts;
  /** Documents that may be called official. */
  official: number;
  catalogs: readonly CatalogSummary[];
  kinds: Readonly<Record<string, Coverage>>;
  rules: { total: number; errors: number; warnings: number };
  findings: FindingSummary;
}

function tally(names: readonly string[]): Counts {
  const counts: Counts = {};
  for (const name of [...names].sort(byCodeUnit)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function citesArticle(document: PublishedDocument): boolean {
  return basisOf(document).some(({ weight, article }) => weight === "operative" && article !== undefined);
}

function coverage(set: CatalogSet, documents: readonly PublishedDocument[]): Coverage {
  const absences = documents.map(absencesOf);
  const tallyOf = (word: AbsenceWord): Counts =>
    tally(absences.flat().flatMap((absence) => (absence.word === word ? absence.field : [])));
  const stated = documents.flatMap((document) => ("provenance" in document ? [document.provenance] : []));
  return {
    count: documents.length,
    withArticle: documents.filter(citesArticle).length,
    unknown: tallyOf("unknown"),
    noneStated: tallyOf("none-stated"),
    byReference: tallyOf("by-reference"),
    incomplete: absences.filter((all) => all.some(({ word }) => word === "unknown")).length,
    states: tally(documents.flatMap((document) => computedOf(set, document)?.state.is ?? [])),
    provenance: tally(stated.map(({ status }) => status)),
    confidence: tally(stated.map(({ confidence }) => confidence)),
  };
}

function editionSummary(set: CatalogSet, edition: PublishedEdition): EditionSummary {
  const { id, title, nature, official, date, officialCounts } = edition;
  const state = computedOf(set, edition)?.state;
  return {
    id,
    title,
    nature,
    official,
    ...(date === undefined ? {} : { date }),
    ...(state === undefined ? {} : { state }),
    ours: countsOf(set, edition),
    ...(officialCounts === undefined ? {} : { officialCounts }),
    ...coverage(set, set.members(id)),
  };
}

/** Catalogs and their editions: worked out once, as several files say it. */
export const catalogSummaries: (set: CatalogSet) => readonly CatalogSummary[] = oncePerSet((set) => {
  const catalogs = new Map<string, CatalogSummary>();
  for (const edition of set.all("edition")) {
    const { concept, layer, regionCode } = edition;
    const known = catalogs.get(concept);
    const catalog = known ?? { concept, layer, ...(regionCode === undefined ? {} : { regionCode }), editions: [] };
    catalog.editions.push(editionSummary(set, edition));
    catalogs.set(concept, catalog);
  }
  return [...catalogs.values()];
});

/** Coverage of the documents of each kind. */
export const kindSummaries: (set: CatalogSet) => Readonly<Record<string, Coverage>> = oncePerSet((set) => {
  const kinds = [...new Set(set.documents.map(({ documentKind }) => documentKind))].sort(byCodeUnit);
  return Object.fromEntries(kinds.map((kind: DocumentKind) => [kind, coverage(set, set.all(kind))]));
});

function findingSummary(findings: readonly Finding[]): FindingSummary {
  return {
    total: findings.length,
    accepted: findings.filter(({ accepted }) => accepted !== undefined).length,
    undecided: findings.filter(({ accepted, verdict }) => accepted === undefined && verdict === "cannot-say").length,
    bySeverity: { error: 0, warning: 0, ...tally(findings.map(({ severity }) => severity)) },
    byVerdict: { fail: 0, "cannot-say": 0, ...tally(findings.map(({ verdict }) => verdict)) },
    byRule: tally(findings.map(({ rule }) => rule)),
  };
}

/** Counts of everything, ours beside the publisher's, gaps included. */
export const summary: (input: EmitInput) => Summary = oncePer(({ set, findings, rules }: EmitInput) => {
  const law = rules.filter(({ layer }) => layer !== "structure");
  const errors = law.filter(({ severity }) => severity === "error").length;
  return {
    documents: set.documents.length,
    byKind: tally(set.documents.map(({ documentKind }) => documentKind)),
    official: set.documents.filter(({ official }) => official).length,
    catalogs: catalogSummaries(set),
    kinds: kindSummaries(set),
    rules: { total: law.length, errors, warnings: law.length - errors },
    findings: findingSummary(findings),
  };
});

export function emitSummary(input: EmitInput): Artefact[] {
  return [jsonFile("summary.json", summary(input))];
}
