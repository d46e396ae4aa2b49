// Written by the build from the rows of the kinds and the files in src/model. Do not edit.
import type { Commitment } from "../model/commitment.js";
import type { Docket } from "../model/consultation.js";
import type { Edition } from "../model/edition.js";
import type { Entry } from "../model/entry.js";
import type { Evaluation } from "../model/evaluation.js";
import type { Exceptions } from "../model/exceptions.js";
import type { Incentive } from "../model/incentive.js";
import type { Indicator } from "../model/indicator.js";
import type { Instrument } from "../model/instrument.js";
import type { ListStandard } from "../model/list-standard.js";
import type { Measure } from "../model/measure.js";
import type { Platform } from "../model/platform.js";
import type { Protection } from "../model/protection-rule.js";
import type { Identity, PublishedBasis, PublishedCommitment, PublishedEdition, PublishedEntry, PublishedInstrument, PublishedList, PublishedMeasure, PublishedRecordFormat, PublishedRedirect, PublishedRegisterRow } from "../model/published.js";
import type { RecordFormat } from "../model/record-format.js";
import type { Organization, Redirect, Region, Vocabulary } from "../model/register.js";
import type { RegisterRow } from "../model/register-row.js";
import type { RepairRule } from "../model/repair-rule.js";

/** @descriptionEn Published vocabulary. */
export interface PublishedVocabulary extends Identity, Vocabulary {
  documentKind: "vocabulary";
}

/** @descriptionEn Published organization. */
export interface PublishedOrganization extends Identity, Organization {
  documentKind: "organization";
}

/** @descriptionEn Published region. */
export interface PublishedRegion extends Identity, Region {
  documentKind: "region";
}

/** @descriptionEn Published indicator. */
export interface PublishedIndicator extends Identity, Indicator {
  documentKind: "indicator";
}

/** @descriptionEn Published incentive. */
export interface PublishedIncentive extends Identity, Omit<Incentive, "basis"> {
  documentKind: "incentive";
  basis: PublishedBasis[];
}

/** @descriptionEn Published protection. */
export interface PublishedProtection extends Identity, Omit<Protection, "basis"> {
  documentKind: "protection";
  basis: PublishedBasis[];
}

/** @descriptionEn Published repair rule. */
export interface PublishedRepairRule extends Identity, RepairRule {
  documentKind: "repair-rule";
}

/** @descriptionEn Published evaluation scheme. */
export interface PublishedEvaluation extends Identity, Evaluation {
  documentKind: "evaluation";
}

/** @descriptionEn Published platform. */
export interface PublishedPlatform extends Identity, Platform {
  documentKind: "platform";
}

/** @descriptionEn Published docket. */
export interface PublishedDocket extends Identity, Docket {
  documentKind: "docket";
}

/**
 * 任一发布文档，以 documentKind 区分。
 * @descriptionEn Any published document, told apart by documentKind.
 * @discriminator {"propertyName":"documentKind"}
 */
export type PublishedDocument =
  | PublishedVocabulary
  | PublishedInstrument
  | PublishedOrganization
  | PublishedRegion
  | PublishedEdition
  | PublishedEntry
  | PublishedMeasure
  | PublishedCommitment
  | PublishedIndicator
  | PublishedIncentive
  | PublishedProtection
  | PublishedList
  | PublishedRepairRule
  | PublishedEvaluation
  | PublishedPlatform
  | PublishedRecordFormat
  | PublishedDocket
  | PublishedRegisterRow
  | PublishedRedirect;

/** @public What people write, by kind of file. */
export interface AuthoringTypes {
  vocabulary: Vocabulary;
  instrument: Instrument;
  organization: Organization;
  region: Region;
  edition: Edition;
  entry: Entry;
  measure: Measure;
  commitment: Commitment;
  indicator: Indicator;
  incentive: Incentive;
  protection: Protection;
  list: ListStandard;
  "repair-rule": RepairRule;
  evaluation: Evaluation;
  platform: Platform;
  "record-format": RecordFormat;
  docket: Docket;
  "register-row": RegisterRow;
  redirect: Redirect;
  exceptions: Exceptions;
}
