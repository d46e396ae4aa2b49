/*
 * What the page of tables and its worker say to each other. The worker is the desk of the command, bundled for browsers;
 * what it gives is text in the language of the page.
 */

export type Tone = "error" | "warning" | "unknown" | "accepted";

export interface FindingLine {
  tone: Tone;
  rule: string;
  field: string;
  count: number;
  message: string;
  hint?: string;
  basis?: string;
  places: readonly string[];
}

export interface GivenAnswer {
  about: "column" | "value" | "section";
  header?: string;
  word: string;
  text: string;
}

export interface QuestionView extends Omit<GivenAnswer, "text"> {
  count: number;
  places: readonly string[];
  examples: readonly string[];
  choices: readonly string[];
  likely?: string;
  keeps: boolean;
  registers?: "organization" | "category";
  open: boolean;
  answer: string;
}

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
  columns: readonly { sheet: string; at: string; header: string; is: string; field?: string }[];
  questions: readonly QuestionView[];
  findings: readonly FindingLine[];
  answers?: string;
  command: string;
}

export interface CheckView {
  errors: number;
  warnings: number;
  cannotSay: number;
  findings: readonly FindingLine[];
}

export interface ThingView {
  title: string;
  ids: readonly string[];
  reach: string;
  doubt: boolean;
  trail?: string;
  whole?: string;
  rows: readonly { place: string; before?: string; after?: string; kind: string; effect: string }[];
}

export interface ComparisonView {
  before: string;
  after: string;
  headlines: readonly string[];
  sections: readonly { title: string; count: number; shared: readonly ThingView[]; things: readonly ThingView[] }[];
}

export interface DeskFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

export interface DeskRequest {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  into: string;
  update: boolean;
  verified: string;
  given: readonly GivenAnswer[];
  answers?: string;
}

/** What can be asked of the desk, and what it answers. */
export interface Asks {
  open: { question: { parts: readonly string[]; language: string }; answer: unknown };
  take: { question: { request: DeskRequest }; answer: ImportView };
  check: { question: object; answer: CheckView };
  compare: { question: { edition: string }; answer: ComparisonView };
  patch: { question: object; answer: DeskFile };
  zip: { question: object; answer: DeskFile };
  table: { question: object; answer: DeskFile };
  text: { question: { proposer: Readonly<Record<string, string>> }; answer: DeskFile };
}

export type Reply = { number: number } & (
  | { answer: unknown }
  /** In words where the table is at fault; null where something else went wrong. */
  | { refused: { zh: string; en: string } | null }
);
