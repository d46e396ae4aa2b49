import type { CatalogSet } from "@mulu/engine";
import type { Citation, FindingParams, IsoDate, RegionCode, RuleSeverity, Text, Verdict } from "@mulu/schema";

import type { Example, MessageTemplate } from "../rule.js";
import type { Messages, Titled } from "../say/messages.js";
import type {
  CommitmentLetter,
  Consent,
  Designation,
  MeasureApplication,
  ObjectionCase,
  PublicationEvent,
  RepairCase,
  ShareEvent,
} from "./shapes-acts.js";
import type {
  ContractRecord,
  CreditReport,
  GovernmentRecord,
  QueryEntry,
  TolerantAcceptance,
  VoluntaryInformation,
} from "./shapes-uses.js";
import type { CreditRecord } from "./shapes.js";

/** @public What can be checked, by kind. */
export interface Dealings {
  record: CreditRecord;
  share: ShareEvent;
  publication: PublicationEvent;
  designation: Designation;
  measure: MeasureApplication;
  repair: RepairCase;
  objection: ObjectionCase;
  consent: Consent;
  commitment: CommitmentLetter;
  query: QueryEntry;
  contract: ContractRecord;
  report: CreditReport;
  government: GovernmentRecord;
  acceptance: TolerantAcceptance;
  voluntary: VoluntaryInformation;
}

/** @public Kind of a dealing. */
export type DealingKind = keyof Dealings;

/** @public Where and when a dealing takes place, and the catalogs that limit it. */
export interface DealingContext {
  set: CatalogSet;
  /** GB/T 2260 code of the region whose catalogs hold there, beside the national ones. */
  region: RegionCode;
  /** The day whose law and catalogs decide. */
  date: IsoDate;
}

/** What a rule is asked in: the place, the day, the catalogs, and which kind of dealing it is. */
export interface JudgingContext extends DealingContext {
  kind: DealingKind;
}

/** @public What the catalogs lack: a field of one of their documents. */
export interface CatalogGap {
  /** Id of the document; of a vocabulary that is not there, the id it would have. */
  document: string;
  field: string;
}

/** @public What a rule found in a dealing. */
export interface DealingViolation {
  /** Path to the value at fault. */
  path: readonly (string | number)[];
  /** Which message of the rule; `fault` unless given. */
  message?: string;
  /** Values that the message names, as data: ids, codes, days and numbers. */
  params?: FindingParams;
  /** A field of the dealing that the rule needs and was not given: the answer is “cannot say”. */
  missing?: string;
  /** A field that the catalogs do not state, where the rule needs it: the answer is “cannot say”. */
  gap?: CatalogGap;
  /** A field that is given but cannot be relied on as it is: the answer is “cannot say”, in the words of the rule. */
  doubtful?: string;
  /** A year whose holidays are not in the calendar that working days are counted by: the answer is “cannot say”. */
  calendar?: string;
  /** `cannot-say` where the catalogs do not hold what would decide it. Default `fail`. */
  verdict?: Verdict;
  severity?: RuleSeverity;
  /** What it rests on, where that is not what the rule itself cites. */
  cites?: readonly Citation[];
}

/** @public An example that is test and page at once: a dealing, where and when, over the example world. */
export interface DealingExample<K extends DealingKind = DealingKind> {
  kind: K;
  dealing: Dealings[K];
  /** Default `exampleRegion`. */
  region?: RegionCode;
  /** Default `exampleDay`. */
  date?: IsoDate;
  /** Files laid over the example world. */
  catalogs?: Example;
}

/** What every rule about dealings has, wherever its words stand. */
interface DealingRuleBase<K extends DealingKind, Slug extends string> {
  code: string;
  slug: Slug;
  since?: IsoDate;
  until?: IsoDate;
  severity: RuleSeverity;
  ground: "explicit" | "derived" | "engineering";
  cites: readonly Citation[];
  applies: readonly K[];
  /** Finds fault only with what is given, whatever else may have been meant: fields nobody knows excuse nothing. */
  ofWhatIsGiven?: true;
  check(dealing: Dealings[K], context: JudgingContext): Iterable<DealingViolation>;
  examples: { pass: DealingExample<K>; fail: DealingExample<K> };
}

/** @public A rule that brings its words with it: for rules of others. */
export interface InlineDealingRule<K extends DealingKind = DealingKind> extends DealingRuleBase<K, string> {
  title: Text;
  message: MessageTemplate;
  hint: MessageTemplate;
}

/** @public A rule that declares its messages; its title and what they say stand in the folders of words, by its slug. */
export interface DeclaredDealingRule<
  K extends DealingKind = DealingKind,
  Slug extends string = string,
  M extends Messages = Messages,
  P extends Messages = Messages,
> extends DealingRuleBase<K, Slug> {
  messages: M;
  parts: P;
}

/** @public A declared rule with its title, as it stands in the rule book. */
export type SpokenDealingRule = DeclaredDealingRule & Titled;

/** @public One rule about what may be done with records: the layer `record` of the rule book. */
export type DealingRule = InlineDealingRule | SpokenDealingRule;

/** @public Declares a rule; the runner calls `check` only with the kinds in `applies`. */
export function defineDealingRule<
  const K extends DealingKind,
  const Slug extends string,
  const M extends Messages,
  const P extends Messages = Readonly<Record<string, never>>,
>(
  rule: Omit<DeclaredDealingRule<K, Slug, M, P>, "parts" | "check"> & {
    parts?: P;
    check(dealing: Dealings[K], context: JudgingContext): Iterable<DealingViolation>;
  },
): DeclaredDealingRule<DealingKind, Slug, M, P>;
export function defineDealingRule<const K extends DealingKind>(rule: InlineDealingRule<K>): InlineDealingRule;
export function defineDealingRule(rule: object): unknown {
  return "messages" in rule ? { parts: {}, ...rule } : rule;
}
