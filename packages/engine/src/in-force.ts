import type { DocumentKind, IsoDate, LegalBasis, PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";
import { instrumentState } from "./instruments.js";

/** @public A three-valued answer: the register may not hold what would decide it. */
export type Answer = "yes" | "no" | "cannot-say";

/** @public First day of an edition: effective, else published, else the reference date of a compilation. */
export function editionStart(edition: PublishedEdition): IsoDate | undefined {
  return edition.dates?.effective ?? edition.dates?.published ?? edition.dates?.compiled;
}

/** @public Legal bases a document rests on. */
export function basisOf(document: PublishedDocument): readonly LegalBasis[] {
  if (document.documentKind === "entry" || document.documentKind === "measure") return document.basis;
  if (document.documentKind === "incentive") return document.basis;
  if (document.documentKind === "commitment") return document.basis ?? [];
  if (document.documentKind === "list") return document.fieldBasis;
  if (document.documentKind === "edition") return document.basis ?? [];
  return [];
}

/**
 * @public Whether an edition is the one to apply on a day. A later edition that supersedes it ends it.
 * Compilations are readings of the statutes, not acts of a publisher: they apply on any day their clauses are in force.
 */
export function editionInForce(set: CatalogSet, edition: PublishedEdition, on: IsoDate): Answer {
  const superseded = set
    .all("edition")
    .some((later) => later.supersedes === edition.id && beganBy(editionStart(later), on));
  if (superseded) return "no";
  if (edition.dates?.until !== undefined && edition.dates.until < on) return "no";
  if (edition.nature === "draft" || edition.nature === "exercise") return "no";
  if (edition.nature === "compilation") return "yes";
  const start = editionStart(edition);
  if (start === undefined) return "cannot-say";
  return start <= on ? "yes" : "no";
}

function beganBy(start: IsoDate | undefined, on: IsoDate): boolean {
  return start !== undefined && start <= on;
}

/** Whether some operative basis stands on that day. */
function basisStands(set: CatalogSet, document: PublishedDocument, on: IsoDate): Answer {
  const operative = basisOf(document).filter((basis) => basis.weight === "operative");
  if (operative.length === 0) return "cannot-say";
  const states = operative.map((basis) => {
    const instrument = set.instrument(basis.instrument);
    return instrument ? instrumentState(instrument, on) : "unknown";
  });
  if (states.includes("in-force")) return "yes";
  return states.includes("unknown") ? "cannot-say" : "no";
}

function withinOwnDates(document: PublishedDocument, on: IsoDate): boolean {
  const interval = "inForce" in document ? document.inForce : "validity" in document ? document.validity : undefined;
  if (interval?.from !== undefined && on < interval.from) return false;
  return interval?.to === undefined || on <= interval.to;
}

/** What applies only as part of an edition, and only while its own basis stands. */
const restsInEdition: ReadonlySet<DocumentKind> = new Set(["entry", "measure", "incentive"]);

/** @public Whether an entry, measure, incentive, list standard, repair rule or record format is in force on a day. */
export function inForce(set: CatalogSet, document: PublishedDocument, on: IsoDate): Answer {
  if (!withinOwnDates(document, on)) return "no";
  if (document.documentKind === "edition") return editionInForce(set, document, on);
  if (document.documentKind === "measure" && document.status !== "in-force") return "no";
  if (restsInEdition.has(document.documentKind)) {
    const edition = document.edition === undefined ? undefined : set.edition(document.edition);
    const answer = edition ? editionInForce(set, edition, on) : "cannot-say";
    return answer === "yes" ? basisStands(set, document, on) : answer;
  }
  if (document.documentKind === "list") return listInForce(set, document, on);
  if (document.documentKind === "repair-rule") return document.inForce.from === undefined ? "cannot-say" : "yes";
  return "yes";
}

function listInForce(set: CatalogSet, list: Extract<PublishedDocument, { documentKind: "list" }>, on: IsoDate): Answer {
  if (list.inForce?.from === undefined) return "cannot-say";
  const laterVersion = set
    .versions(list.concept)
    .some((other) => other.documentKind === "list" && began(other.inForce?.from, list.inForce?.from, on));
  if (laterVersion) return "no";
  const instrument = list.setBy === undefined ? undefined : set.instrument(list.setBy.instrument);
  return instrument && instrumentState(instrument, on) === "repealed" ? "no" : "yes";
}

function began(start: IsoDate | undefined, after: IsoDate | undefined, on: IsoDate): boolean {
  return start !== undefined && start <= on && (after === undefined || after < start);
}
