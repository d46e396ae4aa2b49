import { documents } from "@mulu/catalogs";

import { createMulu } from "./create-mulu.js";
import type { Mulu } from "./create-mulu.js";
import type { CatalogIds } from "./ids.js";

/** @public The public credit catalogs this package carries. Unofficial: see `official` and `nature` of each document. */
export const mulu: Mulu<CatalogIds> = /* @__PURE__ */ createMulu(documents);

export type { Answers, ExplainAsk, ResolveAsk } from "./answers.js";
export * from "./api-client.js";
export * from "./catalogs.js";
export type { CitationQuery } from "./cite-on.js";
export * from "./create-mulu.js";
export type { Decisions, Place } from "./decisions.js";
export type { Comparing, DiffAnswer, DiffAsk } from "./diff.js";
export * from "./errors.js";
export * from "./ids.js";
export type { ReceiptQuestion, Receipts } from "./receipts.js";
export * from "./records.js";
export type { RecordTypes } from "@mulu/catalogs/records";
export {
  apply as applyDiff,
  CatalogView,
  changeInWords,
  feedStart,
  foldFeed,
  impactLabels,
  impactVerdicts,
  radarLabels,
  radarVerdicts,
  stateInWords,
  stateLabel,
} from "@mulu/engine";
export type {
  CarryingClause,
  Change,
  ChangeKind,
  CiteOnAnswer,
  CitedOn,
  ClauseInText,
  Diff,
  DiffVerdict,
  DocumentChange,
  Effective,
  EffectiveValue,
  Explanation,
  FeedFault,
  FeedLine,
  FeedState,
  Gap,
  Impact,
  ImpactChange,
  ImpactClause,
  ImpactOn,
  ImpactPart,
  ImpactQuery,
  ImpactVerdict,
  ItemOn,
  LevelIs,
  LevelVerdict,
  NarrowedBy,
  NeededLevel,
  NextText,
  Origin,
  OriginOn,
  OwnWords,
  PartNeed,
  PersonVerdict,
  Question,
  Radar,
  RadarClause,
  RadarEdition,
  RadarPlace,
  RadarQuery,
  RadarSuccessor,
  RadarVerdict,
  Receipt,
  Refusal,
  Reliance,
  Replayed,
  Resolution,
  Resolved,
  ResolvedOn,
  State,
  Step,
  StepCode,
  StepOn,
  TextOfClause,
  ThingDiff,
  Usage,
  UsageVerdict,
  TextUsed,
  ValueOn,
  ValuePath,
  ViewQuery,
} from "@mulu/engine";
export { absences, fieldsWithAbsence, say } from "@mulu/validators";
export type {
  Absence,
  CatalogGap,
  CommitmentLetter,
  Consent,
  CreditRecord,
  Decision,
  Designation,
  FieldWithAbsence,
  Locale,
  MeasureApplication,
  Missing,
  ObjectionCase,
  PublicationEvent,
  RepairCase,
  Saying,
  ShareEvent,
} from "@mulu/validators";
export type {
  Finding,
  FindingParam,
  FindingParams,
  Language,
  PublishedDocument,
  PublishedEdition,
  PublishedEntry,
  PublishedInstrument,
  PublishedList,
  PublishedMeasure,
  Said,
  Text,
  Words,
} from "@mulu/schema";
