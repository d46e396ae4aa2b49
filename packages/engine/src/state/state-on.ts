import { documentKinds, kinds } from "@mulu/schema";
import type { DocumentKind, IsoDate, LegalBasis, PublishedDocument, PublishedMeasure, TimedKind } from "@mulu/schema";

import type { CatalogSet, DocumentOf } from "../catalog-set.js";
import { all, any } from "./combine.js";
import { editionState, isProposal, memberState } from "./editions.js";
import { clauseState } from "./clauses.js";
import { citedState, instrumentStateOn } from "./instruments.js";
import { ownState } from "./own-dates.js";
import { listState, recordFormatState, setByState } from "./versions.js";
import type { State } from "./state.js";

/** @public Kinds that begin and end. The others (codes, organizations, regions, dockets …) hold as they are recorded. */
export const kindsWithState: readonly DocumentKind[] = documentKinds.filter((kind) => kinds[kind].timed);

const isTimed = (document: PublishedDocument): document is DocumentOf<TimedKind> =>
  kinds[document.documentKind].timed === true;

/** @public Whether, since when, until when and why a document of any kind is in force on a day. Pure. */
export function stateOn(set: CatalogSet, document: PublishedDocument, on: IsoDate): State {
  if (!isTimed(document)) return { is: "in-force" };
  if (isProposal(document)) return { is: "not-law", why: document.nature === "draft" ? "draft" : "exercise" };
  switch (document.documentKind) {
    case "instrument":
      return instrumentStateOn(set, document, on);
    case "edition":
      return editionState(set, document, on);
    case "measure":
      return statusState(document) ?? memberOnBasis(set, document, on);
    case "entry":
    case "incentive":
    case "protection":
      return memberOnBasis(set, document, on);
    case "commitment":
      return all([
        memberState(set, document, on),
        ownState(document, on),
        citedState(set, document.setBy.instrument, on),
        ...(document.basis?.some(isOperative) ? [basisState(set, document.basis, on)] : []),
      ]);
    case "indicator":
      return memberState(set, document, on);
    case "list":
      return listState(set, document, on);
    case "record-format":
      return recordFormatState(set, document, on);
    case "repair-rule":
      return all([ownState(document, on), ...setByState(set, document.setBy, on), ...undated(document)]);
    case "evaluation":
      return document.setBy
        ? citedState(set, document.setBy.instrument, on)
        : { is: "cannot-say", why: "no-basis", of: document.id };
  }
}

function undated({ id, inForce }: Extract<PublishedDocument, { documentKind: "repair-rule" }>): State[] {
  return inForce.from === undefined ? [{ is: "cannot-say", why: "no-first-day", of: id }] : [];
}

type Resting = Extract<PublishedDocument, { documentKind: "entry" | "measure" | "incentive" | "protection" }>;

/** What applies only as part of an edition, within its own dates, and only while its own basis stands. */
function memberOnBasis(set: CatalogSet, document: Resting, on: IsoDate): State {
  const own = [memberState(set, document, on), ownState(document, on)];
  return all(isBasisGuessed(document) ? own : [...own, basisState(set, document.basis, on)]);
}

/** Whether an issuer put it into an edition, and only this project names the clauses: those say nothing of its state. */
function isBasisGuessed({ nature, provenance }: Resting): boolean {
  return nature !== "compilation" && provenance.fields?.["basis"]?.status === "inferred";
}

function isOperative({ weight }: LegalBasis): boolean {
  return weight === "operative";
}

/** One operative basis that stands is enough. */
function basisState(set: CatalogSet, basis: readonly LegalBasis[], on: IsoDate): State {
  return any(basis.filter(isOperative).map((citation) => clauseState(set, citation, on)));
}

/** What the status of a measure decides, whatever its dates. */
function statusState({ status }: PublishedMeasure): State | undefined {
  switch (status) {
    case "in-force":
      return undefined;
    case "candidate":
    case "needs-basis":
      return { is: "not-law", why: status };
    case "suspended":
    case "needs-rebasing":
    case "abolished":
      return { is: "ended", cause: status, successors: [] };
  }
}
