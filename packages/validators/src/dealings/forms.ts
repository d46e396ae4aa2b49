import type { Absence } from "./absences.js";
import {
  absentIs,
  code,
  codes,
  count,
  day,
  days,
  flag,
  group,
  groups,
  limit,
  money,
  name,
  payments,
  required,
  text,
  values,
} from "./form.js";
import type { Fields, Form, Leaf } from "./form.js";
import {
  authorityKinds,
  circumstances,
  conclusions,
  designationContents,
  designationNoticeParts,
  effectKinds,
  falsehoodActions,
  familyMember,
  leniencyOutcomes,
  lineStates,
  objectionOutcomes,
  otherReceiver,
  serviceInstitution,
} from "./parts.js";
import type { DealingKind, Dealings } from "./rule.js";

/*
 * The form of every field of a dealing: what it holds, which codes it may name, and, for the few fields where leaving
 * it out says something, what that says (`absences.ts`). This is their one home; what is not listed here is no field.
 */

const notHappened = <F extends Form>(form: F): F => absentIs("not-happened", form);
const goesOn = <F extends Form>(form: F): F => absentIs("goes-on", form);
const notDone = <F extends Form>(form: F): F => absentIs("not-done", form);
const notHeld = <F extends Form>(form: F): F => absentIs("not-held", form);
const noneFound = <F extends Form>(form: F): F => absentIs("none-found", form);
const setByPlan = <F extends Form>(form: F): F => absentIs("set-by-plan", form);

const of = (vocabulary: string): Leaf => code({ vocabulary });
const entry = code({ things: "entry" });
const instrument = code({ things: "instrument" });

/** An interval whose last day must be known: what is agreed to for a time has an end. */
const term = group({ from: day, to: day });
const openEnded = group({ from: day, to: goesOn(day) });

const leniency = notDone(
  group({
    ...{ outcome: notDone(code({ own: leniencyOutcomes })), reason: notDone(text) },
    ...{ reviewer: notDone(text), on: notDone(day) },
  }),
);

const found = noneFound(codes({ own: circumstances }));

const facts = groups({
  ...{ id: name, document: of("recognition-documents"), severity: of("severities") },
  ...{ sourceSeverity: noneFound(of("severities")), circumstances: found, leniency },
  ...{ repairedOn: notHappened(day), revokedOn: notHappened(day) },
});

/** What each kind of dealing holds. The shapes say what each field means. */
const fieldsOf: { readonly [K in DealingKind]: { readonly [F in keyof Required<Dealings[K]>]: Form } } = {
  record: {
    ...{ id: name, entry, subject: text, subjectKind: of("subject-kinds"), recordedOn: day, fields: values },
    document: group({
      ...{ kind: of("recognition-documents"), number: text, authority: text },
      ...{ authorityKind: code({ own: authorityKinds }), authorisedByLevel: of("legal-levels") },
      ...{ effectiveOn: day, revokedOn: notHappened(day), stayed: notHappened(openEnded), contents: values },
    }),
    ...{ severity: group({ level: of("severities"), assignedBy: text }), circumstances: found, leniency },
    ...{ repairedOn: notHappened(day), revokedOn: notHappened(day) },
    ...{ source: notDone(text), sourceId: notDone(text), collectedOn: notDone(day), changedOn: notDone(day) },
    consent: notHeld(term),
  },
  share: {
    ...{ id: name, entry, subject: text, subjectKind: of("subject-kinds"), repairedOn: notHappened(day) },
    considerationYuan: money,
    receiver: code({ vocabulary: "share-scopes", things: "organization", own: [otherReceiver] }),
    ...{ authorisation: notHeld(term), abroad: flag, securityAssessment: notDone(text) },
  },
  publication: {
    ...{ id: name, entry, subject: text, subjectKind: of("subject-kinds"), channel: of("publication-channels") },
    ...{ from: day, to: goesOn(day), fields: values, consent: notHeld(term), repairedOn: notHappened(day) },
    ...{ actedOn: day, withinWorkingDays: setByPlan(days) },
    copies: noneFound(
      groups({
        channel: required(code({ vocabulary: "publication-channels", own: [serviceInstitution] })),
        ...{ from: day, to: goesOn(day), fields: values },
      }),
    ),
  },
  designation: {
    ...{ id: name, list: code({ things: "list" }), subject: text, level: of("admin-levels") },
    ...{ levelBasis: notHeld(instrument), decidedOn: day },
    notice: group({ on: day, parts: codes({ own: designationNoticeParts }) }),
    objection: notHappened(group({ raisedOn: day, verifiedOn: notDone(day), answeredOn: notDone(day) })),
    contents: codes({ own: designationContents }),
    document: notDone(group({ number: text, on: day })),
    facts,
  },
  measure: {
    ...{
      id: name,
      measure: code({ things: "measure" }),
      subject: text,
      target: code({ vocabulary: "measure-targets", own: [familyMember] }),
    },
    ...{ appliedOn: day, facts },
  },
  repair: {
    ...{ id: name, appliedOn: day, completedOn: notHappened(day) },
    ...{ feeYuan: money, otherPayments: noneFound(payments), endWithin: limit, completeWithin: limit },
    effects: groups({ kind: required(code({ own: effectKinds })), id: name, endedOn: notHappened(day) }),
  },
  objection: {
    ...{ id: name, raisedOn: day, upheld: flag, outcome: notDone(code({ own: objectionOutcomes })) },
    ...{ outcomeOn: notDone(day), reason: notDone(text) },
  },
  consent: {
    ...{ id: name, subject: text, grantedBy: text, grantedOn: day, validUntil: day, purpose: text, forced: flag },
  },
  commitment: {
    ...{ id: name, confirmations: codes({ vocabulary: "confirmation-parts" }), copies: count },
    applicant: group({ seriousRecord: flag, falseCommitment: flag, repairedOn: notHappened(day) }),
    ...{ accepted: flag, publicInterest: flag, thirdPartyInterest: flag, hardToVerify: flag, published: flag },
    falsehood: noneFound(
      group({
        action: notDone(code({ vocabulary: "false-commitment-actions", own: falsehoodActions })),
        record: notDone(text),
      }),
    ),
  },
  query: {
    ...{ id: name, entry: notDone(entry), by: notDone(text), on: notDone(day), purpose: notDone(text) },
    ...{ ground: notDone(text), resultCount: notDone(count), personal: flag, reviewer: notDone(text) },
    consent: notHeld(group({ purpose: text, from: day, to: day })),
    withoutConsent: notHeld(instrument),
  },
  contract: { id: name, concluded: code({ own: conclusions }), verifiedOn: notDone(day), recordedOn: day },
  report: {
    ...{ id: name, issuedOn: day },
    lines: groups({ id: name, shown: code({ own: lineStates }), repairedOn: notHappened(day) }),
  },
  government: { id: name, domain: of("government-integrity-domains"), ground: notDone(text) },
  acceptance: {
    ...{ id: name, goodStanding: flag, papersMissing: flag, promised: flag, promisedInDays: count },
    ...{ limitDays: setByPlan(days), accepted: flag },
  },
  voluntary: { id: name, truthCommitted: flag, authorised: flag },
};

/** The form of a dealing of a kind. */
export function formOf(kind: DealingKind): Form {
  return group(fieldsOf[kind]);
}

function* pathsOfDays(fields: Fields, at = ""): Iterable<string> {
  for (const [field, form] of Object.entries(fields)) {
    if (form.is === "day") yield `${at}${field}`;
    if ("fields" in form) yield* pathsOfDays(form.fields, `${at}${field}.`);
  }
}

/** Every field of a kind that holds a day. */
export function daysOf(kind: DealingKind): string[] {
  return [...pathsOfDays(fieldsOf[kind])];
}

/** @public A field whose absence says something, by kind and path, and what that says. */
export interface FieldWithAbsence {
  kind: DealingKind;
  field: string;
  absence: Absence;
}

function* withAbsence(kind: DealingKind, fields: Fields, at = ""): Iterable<FieldWithAbsence> {
  for (const [field, form] of Object.entries(fields)) {
    if (form.absent !== undefined) yield { kind, field: `${at}${field}`, absence: form.absent };
    if ("fields" in form) yield* withAbsence(kind, form.fields, `${at}${field}.`);
  }
}

/** @public The few fields whose absence says something. Every other field that is left out is unknown. */
export const fieldsWithAbsence: readonly FieldWithAbsence[] = Object.entries(fieldsOf).flatMap(([kind, fields]) => [
  ...withAbsence(kind as DealingKind, fields),
]);
