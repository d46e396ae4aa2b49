import { documentKinds, isMemberKind, isRestingKind, kinds } from "@mulu/schema";
import type {
  DocumentKind,
  IsoDate,
  LegalBasis,
  PublishedDocument,
  PublishedMeasure,
  RestingKind,
  TimedKind,
} from "@mulu/schema";

import type { CatalogSet, DocumentOf } from "../catalog-set.js";
import { all, any } from "./combine.js";
import { editionState, isProposal, memberState } from "./editions.js";
import { clauseState } from "./clauses.js";
import { citedState, instrumentStateOn } from "./instruments.js";
import { ownDates, ownState } from "./own-dates.js";
import { listState, recordFormatState, setByState } from "./versions.js";
import type { State } from "./state.js";

/** @public Kinds that begin and end. The others (codes, organizations, regions, dockets …) hold as they are recorded. */
export const kindsWithState: readonly DocumentKind[] = documentKinds.filter((kind) => kinds[kind].timed);

const isTimed = (document: PublishedDocument): document is DocumentOf<TimedKind> =>
  kinds[document.documentKind].timed === true;

type OwnWay<K extends DocumentKind> = (set: CatalogSet, document: DocumentOf<K>, on: IsoDate) => State;

/** Kinds whose state follows from more, or from less, than what the fields of a document say of every kind. */
const ownWays: { readonly [K in TimedKind]?: OwnWay<K> } = {
  instrument: instrumentStateOn,
  edition: editionState,
  measure: (set, document, on) => statusState(document) ?? usualState(set, document, on),
  // Its basis is that of the certificate it does without: it counts where it says so, whoever found it.
  commitment: (set, document, on) =>
    all([
      usualState(set, document, on),
      ...(document.basis?.some(isOperative) ? [basisState(set, document.basis, on)] : []),
    ]),
  list: listState,
  "record-format": recordFormatState,
  "repair-rule": (set, document, on) =>
    all([ownState(document, on), ...setByState(set, document.setBy, on), ...undated(document)]),
};

/** @public Whether, since when, until when and why a document of any kind is in force on a day. Pure. */
export function stateOn(set: CatalogSet, document: PublishedDocument, on: IsoDate): State {
  if (!isTimed(document)) return { is: "in-force" };
  if (isProposal(document)) return { is: "not-law", why: document.nature === "draft" ? "draft" : "exercise" };
  const way = ownWays[document.documentKind] as OwnWay<DocumentKind> | undefined;
  return (way ?? usualState)(set, document, on);
}

/**
 * What holds for every kind by its fields: it applies as part of its edition, within its own dates, while the document
 * that provides for it is in force, and only while its own basis stands. What says none of this is not known to apply.
 */
function usualState(set: CatalogSet, document: PublishedDocument, on: IsoDate): State {
  const setBy = "setBy" in document ? document.setBy : undefined;
  const states = [
    ...(isMemberKind(document.documentKind) ? [memberState(set, document, on)] : []),
    ...(ownDates(document) === undefined ? [] : [ownState(document, on)]),
    ...(setBy === undefined ? [] : [citedState(set, setBy.instrument, on)]),
    ...(isResting(document) && !isBasisGuessed(document) ? [basisState(set, document.basis, on)] : []),
  ];
  return states.length > 0 ? all(states) : { is: "cannot-say", why: "no-basis", of: document.id };
}

function undated({ id, inForce }: Extract<PublishedDocument, { documentKind: "repair-rule" }>): State[] {
  return inForce.from === undefined ? [{ is: "cannot-say", why: "no-first-day", of: id }] : [];
}

type Resting = DocumentOf<RestingKind>;

const isResting = (document: PublishedDocument): document is Resting => isRestingKind(document.documentKind);

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
