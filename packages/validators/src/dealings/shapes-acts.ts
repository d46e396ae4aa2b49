import type { Duration, FalseCommitmentAction, IsoDate, TimeLimit } from "@mulu/schema";

import type { effectKinds, falsehoodActions, objectionOutcomes } from "./parts.js";
import type { LeniencyReview } from "./shapes.js";

/*
 * What is done with credit information beyond recording it. Every field but the id may be missing: where a rule needs
 * one that is not given, the answer is “cannot say”, and names it.
 */

/** @public Information handed on to another body. */
export interface ShareEvent {
  id: string;
  /** Id of the catalog entry it falls under. */
  entry?: string;
  subject?: string;
  /** A code of the vocabulary `subject-kinds`. */
  subjectKind?: string;
  /** To whom it goes: a code of the vocabulary `share-scopes`, the id of an organization, or `other` for anyone else. */
  receiver?: string;
  /** Day on which the information was repaired. */
  repairedOn?: IsoDate;
  /** Price, in yuan. */
  considerationYuan?: number;
  /** Interval in which an authorisation to operate public data covers it. */
  authorisation?: { from?: IsoDate; to?: IsoDate };
  abroad?: boolean;
  securityAssessment?: string;
}

/** @public Information shown to the public on some channel. */
export interface PublicationEvent {
  id: string;
  entry?: string;
  subject?: string;
  subjectKind?: string;
  /** A code of the vocabulary `publication-channels`. */
  channel?: string;
  from?: IsoDate;
  /** Last day; absent while it goes on. */
  to?: IsoDate;
  /** What is shown, by field. */
  fields?: Readonly<Record<string, unknown>>;
  /** Interval of the person’s consent to it being shown, where no law shows persons or the catalog asks for one. */
  consent?: { from?: IsoDate; to?: IsoDate };
  repairedOn?: IsoDate;
  /** Day of the act that is shown, and within how many working days it is to be shown. */
  actedOn?: IsoDate;
  withinWorkingDays?: number;
  /** The same record where others show it on the same day. */
  copies?: readonly PublishedCopy[];
}

/** @public A record as another channel, or a credit service institution, shows it. */
export interface PublishedCopy {
  /** A code of the vocabulary `publication-channels`, or `service-institution`. */
  channel: string;
  from?: IsoDate;
  to?: IsoDate;
  fields?: Readonly<Record<string, unknown>>;
}

/** @public A decision to put a subject on a list. */
export interface Designation {
  id: string;
  /** Id of the list standard applied; without version, the one in force on the day of the decision is meant. */
  list?: string;
  subject?: string;
  /** Level of the deciding department, as a code of the model. */
  level?: string;
  /** An instrument that lets a lower level decide. */
  levelBasis?: string;
  decidedOn?: IsoDate;
  notice?: { on?: IsoDate; parts?: readonly string[] };
  objection?: { raisedOn?: IsoDate; verifiedOn?: IsoDate; answeredOn?: IsoDate };
  /** What the decision contains, as codes: reasons, basis, measures, removal-conditions, removal-procedure, remedies. */
  contents?: readonly string[];
  /** Decision document it rests on. */
  document?: { number?: string; on?: IsoDate };
  /** Records it rests on. */
  facts?: readonly MeasureFact[];
}

/** @public A fact a measure is applied for: a record or a designation. */
export interface MeasureFact {
  id: string;
  /** Kind of the document it was recognised by; a code of the vocabulary `recognition-documents`. */
  document?: string;
  /** Severity as applied; a code of the vocabulary `severities`. */
  severity?: string;
  /** Severity the recognising department assigned. */
  sourceSeverity?: string;
  /** Circumstances of point 16 of the 2020 opinion, as in a record. */
  circumstances?: readonly string[];
  leniency?: LeniencyReview;
  repairedOn?: IsoDate;
  revokedOn?: IsoDate;
}

/** @public A measure applied to a subject. */
export interface MeasureApplication {
  id: string;
  /** Id of the measure on the list of measures; without edition, the one in force that day is meant. */
  measure?: string;
  subject?: string;
  /** A code of the model’s measure targets. */
  target?: string;
  appliedOn?: IsoDate;
  facts?: readonly MeasureFact[];
}

/**
 * @public A limit of time as the catalogs have it, `{ duration: "P10D", calendar: "working" }`. A bare duration, such as
 * `P10D`, counts calendar days.
 */
export type Limit = Duration | TimeLimit;

/** @public A repair, from application to its effects. */
export interface RepairCase {
  id: string;
  appliedOn?: IsoDate;
  completedOn?: IsoDate;
  /** Whatever the subject paid for it in any form, in yuan; 0 where nothing. */
  feeYuan?: number;
  /** What was paid under other names, such as a deposit, a course or a report, in yuan. */
  otherPayments?: Readonly<Record<string, unknown>>;
  /** Limit the department has set for ending publication, listing and measures after completion; see `Limit`. */
  endWithin?: Limit;
  /** Limit the department has set for completing it; see `Limit`. */
  completeWithin?: Limit;
  /** What still goes on, and when each ended. */
  effects?: readonly { kind: (typeof effectKinds)[number]; id: string; endedOn?: IsoDate }[];
}

/** @public An objection, from lodging to its outcome. */
export interface ObjectionCase {
  id: string;
  raisedOn?: IsoDate;
  /** Whether the objection was found right. */
  upheld?: boolean;
  outcome?: (typeof objectionOutcomes)[number];
  outcomeOn?: IsoDate;
  reason?: string;
}

/** @public A person’s consent to a use. */
export interface Consent {
  id: string;
  subject?: string;
  grantedBy?: string;
  grantedOn?: IsoDate;
  validUntil?: IsoDate;
  purpose?: string;
  forced?: boolean;
}

/** @public What followed a false commitment: a short name, or a code of the vocabulary `false-commitment-actions`. */
export type FalsehoodAction = (typeof falsehoodActions)[number] | FalseCommitmentAction;

/** @public A letter of commitment. */
export interface CommitmentLetter {
  id: string;
  /** What the letter confirms, as codes: informed, meets-conditions, bears-liability, genuine-will. */
  confirmations?: readonly string[];
  copies?: number;
  applicant?: { seriousRecord?: boolean; falseCommitment?: boolean; repairedOn?: IsoDate };
  accepted?: boolean;
  publicInterest?: boolean;
  thirdPartyInterest?: boolean;
  hardToVerify?: boolean;
  published?: boolean;
  /** Where the commitment proved false: what followed. */
  falsehood?: { action?: FalsehoodAction; record?: string };
}
