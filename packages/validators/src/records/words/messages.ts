import type { SentencesOf } from "@mulu/schema";

/** Of elements: what is missing, foreign, or of another type. By id, with the names of the values that each sentence names. */
export interface ElementMessages {
  "element-titled": "title" | "key";
  element: "key";
  about: "name" | "what";
  "leave-out": never;
  "empty-required": never;
  empty: never;
  give: "key";
  "too-long": "limit";
  "not-in-form": "keyword";
  missing: "name";
  "missing-when": "name" | "other" | "values";
  quoted: "value";
  either: "first" | "other";
  "no-record": never;
  "whole-number": never;
  number: never;
  text: never;
  "wrong-type": "expected";
  foreign: "name" | "format";
  "is-it-meant": "code" | "title";
  remove: never;
  rest: "count" | "most";
  "rest-hint": never;
}

/** Of values: what a code, number, day or text may be. By id, with the names of the values that each sentence names. */
export interface ValueMessages {
  "empty-part": "part";
  "empty-part-hint": never;
  "not-listed": never;
  "part-not-listed": "part";
  allowed: "values";
  "allowed-among-others": "values";
  several: never;
  "open-beside": never;
  open: never;
  "and-also": "first" | "other";
  sentence: "said";
  "uscc.length": never;
  "uscc.characters": never;
  "uscc.structure": never;
  "uscc.check-character": never;
  "uscc-hint.check-character": never;
  "uscc-hint": never;
  "citizen.length": never;
  "citizen.characters": never;
  "citizen.structure": never;
  "citizen.birth-date": never;
  "citizen.check-character": never;
  "citizen-hint": never;
  "date-hint": never;
  "date-form": never;
  "no-such-day": never;
  "less-than": "minimum";
  "digits-before": "count";
  "digits-after": "count";
  "control-characters": never;
  "control-characters-hint": never;
  blank: never;
  nothing: never;
  before: "title" | "code";
  "before-hint": never;
}

/** Of what is taken, and deserves a look. By id, with the names of the values that each sentence names. */
export interface NoticeMessages {
  "not-read": "format";
  "not-read-hint": never;
  "date-form-here": "form" | "codes";
  "date-form-here-hint": "form";
  "said-twice": "title" | "code" | "twice";
  "said-twice-hint": never;
  "number-beside": "title" | "code";
  "number-beside-hint": never;
  "filled-in": "title" | "code" | "what";
  "filled-in-hint": never;
  "registration-number": "title" | "code" | "what";
  "registration-number-hint": never;
  early: "title" | "code" | "first";
  "early-hint": never;
  late: "title" | "code" | "year" | "day";
  "late-hint": never;
  "filled-in-uscc": never;
  "filled-in-text": never;
  "not-15-digits": never;
  "check-digit": never;
}

/** What is said of records. */
export type RecordMessages = ElementMessages & ValueMessages & NoticeMessages;

/** Every word about records in one language: one that is missing does not compile. */
export type RecordWords = SentencesOf<RecordMessages>;
