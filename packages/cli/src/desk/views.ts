/*
 * What the page of tables is given to show: plain words in the language of the page. It goes from a worker to the page,
 * so there is nothing in it but text, numbers and lists.
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

/** A question about a word of the table. */
export interface QuestionView {
  about: "column" | "value" | "section";
  header?: string;
  word: string;
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
  content: string | Uint8Array;
}
