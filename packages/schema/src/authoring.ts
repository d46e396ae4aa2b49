import type { DocumentKind, FileKind } from "./kinds.js";
import type { Commitment } from "./model/commitment.js";
import type { Docket } from "./model/consultation.js";
import type { Edition } from "./model/edition.js";
import type { Entry } from "./model/entry.js";
import type { Evaluation } from "./model/evaluation.js";
import type { Exceptions } from "./model/exceptions.js";
import type { Incentive } from "./model/incentive.js";
import type { Indicator } from "./model/indicator.js";
import type { Instrument } from "./model/instrument.js";
import type { ListStandard } from "./model/list-standard.js";
import type { Measure } from "./model/measure.js";
import type { Platform } from "./model/platform.js";
import type { Protection } from "./model/protection-rule.js";
import type { RecordFormat } from "./model/record-format.js";
import type { Organization, Redirect, Region, Vocabulary } from "./model/register.js";
import type { RegisterRow } from "./model/register-row.js";
import type { RepairRule } from "./model/repair-rule.js";
import type { PathIdentity } from "./room-plan.js";

/** A map that forgets no kind of file: one without a type does not compile. */
type EveryFile<T extends Readonly<Record<FileKind, unknown>>> = T;

/** @public What people write, by kind of file. */
export type AuthoringTypes = EveryFile<{
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
  platform: Platform;
  evaluation: Evaluation;
  "record-format": RecordFormat;
  docket: Docket;
  "register-row": RegisterRow;
  redirect: Redirect;
  exceptions: Exceptions;
}>;

type AnyAuthored = {
  [K in FileKind]: { kind: K; file: string; identity: PathIdentity; value: AuthoringTypes[K] };
}[FileKind];

/** @public A file as people wrote it, of the shape its schema promises. */
export type Authored<K extends FileKind = FileKind> = Extract<AnyAuthored, { kind: K }>;

/** @public A file that holds a document: all but the exceptions, which are published with the findings. */
export type AuthoredDocument = Authored<DocumentKind>;
