import type {
  Commitment,
  Docket,
  Edition,
  Entry,
  Evaluation,
  Exceptions,
  Incentive,
  Indicator,
  Instrument,
  ListStandard,
  Measure,
  Organization,
  PathIdentity,
  Platform,
  RecordFormat,
  Redirect,
  Region,
  RegisterRow,
  RepairRule,
  Vocabulary,
} from "@mulu/schema";

/** Authoring type of each kind of file. */
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
  list: ListStandard;
  "repair-rule": RepairRule;
  platform: Platform;
  evaluation: Evaluation;
  "record-format": RecordFormat;
  docket: Docket;
  "register-row": RegisterRow;
  redirect: Redirect;
  exceptions: Exceptions;
}

type Kinds = keyof AuthoringTypes;

type AnyAuthored = {
  [kind in Kinds]: { kind: kind; file: string; identity: PathIdentity; value: AuthoringTypes[kind] };
}[Kinds];

/** A document as people wrote it, of the shape its schema promises. */
export type Authored<K extends Kinds = Kinds> = Extract<AnyAuthored, { kind: K }>;

/** Narrows a document to a kind. */
export function isOfKind<K extends Kinds>(document: Authored | undefined, kind: K): document is Authored<K> {
  return document?.kind === kind;
}
