import type { Language } from "./languages.js";
import type { Text } from "./model/text.js";

/*
 * What the page of tables and its desk say to each other. The desk is the command in a worker beside the page, and neither
 * may know the other's package: what both say stands here, so that a word only one of them knows does not compile. There is
 * nothing in it but text in the language of the page, numbers, lists and bytes, as it goes from thread to thread.
 */

/** How a finding ends. Of an import, `error` was not taken over, and `warning` is a note. */
export type Tone = "error" | "warning" | "unknown" | "accepted";

/** Findings that are alike, in one line. */
export interface FindingLine {
  tone: Tone;
  rule: string;
  /** Field or column. */
  field: string;
  count: number;
  message: string;
  hint?: string;
  /** Articles the rule rests on. */
  basis?: string;
  /** The first places: cells where the table has them. */
  places: readonly string[];
}

/** What a column was read as. */
export interface ColumnView {
  sheet: string;
  at: string;
  header: string;
  is: string;
  field?: string;
}

/** What somebody answered about a word of the table. */
export interface GivenAnswer {
  about: "column" | "value" | "section";
  /** Of a value, the header of its field. */
  header?: string;
  word: string;
  text: string;
}

/** A question about a word of the table. */
export interface QuestionView extends Omit<GivenAnswer, "text"> {
  count: number;
  places: readonly string[];
  examples: readonly string[];
  choices: readonly string[];
  likely?: string;
  keeps: boolean;
  registers?: "organization" | "category";
  /** Whether the table still waits for the answer. */
  open: boolean;
  /** What was answered so far. */
  answer: string;
}

/** What was read of a table. */
export interface ImportView {
  edition: string;
  table: string;
  encoding?: string;
  created: number;
  changed: number;
  unchanged: number;
  absent: number;
  meaningful: number;
  placed: number;
  columns: readonly ColumnView[];
  questions: readonly QuestionView[];
  findings: readonly FindingLine[];
  /** The file of answers as it is now; absent where nothing was asked and nothing remembered. */
  answers?: string;
  /** The command that does the same. */
  command: string;
}

/** What the rules say of what was read. */
export interface CheckView {
  errors: number;
  warnings: number;
  cannotSay: number;
  findings: readonly FindingLine[];
}

/** A change of a field. */
export interface RowView {
  place: string;
  before?: string;
  after?: string;
  kind: string;
  effect: string;
}

/** A thing that differs, or a change that several have in common. */
export interface ThingView {
  title: string;
  ids: readonly string[];
  reach: string;
  doubt: boolean;
  trail?: string;
  /** Set where the thing came or went as a whole. */
  whole?: string;
  rows: readonly RowView[];
}

/** What differs from another edition. */
export interface ComparisonView {
  before: string;
  after: string;
  headlines: readonly string[];
  sections: readonly { title: string; count: number; shared: readonly ThingView[]; things: readonly ThingView[] }[];
}

/** A file to keep. */
export interface DeskFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** A table to read, as somebody brought it. The day is that of whoever asks: the desk reads no clock. */
export interface DeskRequest {
  bytes: Uint8Array;
  name: string;
  into: string;
  update: boolean;
  /** A day, `YYYY-MM-DD`. */
  verified: string;
  /** Names of sheets to take, where not all. */
  only?: readonly string[];
  /** What was answered on the page. */
  given: readonly GivenAnswer[];
  /** A file of answers that was brought; without it the one that stands beside the edition. */
  answers?: string;
}

/** Who proposes what the table changes, in their own words. */
export interface Proposer {
  proposer?: string;
  lead?: string;
  why?: string;
  provenance?: string;
}

/** What can be asked of the desk, and what it answers. It is opened before anything else. */
export interface DeskAsks {
  /** The parts of the catalogs it reads, by address; and the language of what it says. */
  open: { question: { parts: readonly string[]; language: Language }; answer: { is: "opened" } };
  take: { question: { request: DeskRequest }; answer: ImportView };
  check: { question: object; answer: CheckView };
  compare: { question: { edition: string }; answer: ComparisonView };
  patch: { question: object; answer: DeskFile };
  zip: { question: object; answer: DeskFile };
  table: { question: object; answer: DeskFile };
  text: { question: { proposer: Proposer }; answer: DeskFile };
}

/** A question on its way, with the number its reply will bear. */
export type DeskQuestion = {
  [K in keyof DeskAsks]: { ask: K; number: number } & DeskAsks[K]["question"];
}[keyof DeskAsks];

export type DeskReply = { number: number } & (
  | { answer: DeskAsks[keyof DeskAsks]["answer"] }
  /** In words where the table is at fault; null where something else went wrong. */
  | { refused: Text | null }
);
