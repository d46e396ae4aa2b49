import { absencesOf, basisOf, countsOf, oncePer, oncePerSet } from "@mulu/engine";
import type {
  AbsenceWord,
  CatalogSet,
  CatalogSummary,
  Counts,
  Coverage,
  EditionSummary,
  FindingSummary,
  Summary,
} from "@mulu/engine";
import type { DocumentKind, Finding, PublishedDocument, PublishedEdition } from "@mulu/schema";

import { byCodeUnit, jsonFile } from "./artefact.js";
import { computedOf } from "./computed.js";
import type { Artefact, EmitInput } from "./artefact.js";

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
