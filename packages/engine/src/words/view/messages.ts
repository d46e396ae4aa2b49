import type { SentencesOf } from "@mulu/schema";

/** Of how a value comes about, and why a thing is not in force. By id, with the names of the values that each sentence names. */
export interface ViewMessages {
  version: "id" | "state";
  states: "id" | "name";
  "holds-inferred": "id" | "name";
  holds: "id" | "name";
  "edition-default": "id" | "name";
  "none-stated": "name";
  "by-reference": "name" | "words";
  unknown: "name";
  absent: "name";
  "own.inferred": "name";
  "own.editorial": "name";
  "no-basis": "name";
  "inferred-basis": "clause";
  narrows: "by";
  "narrows.cannot-say": "by";
  "narrows.wider": "by";
  "narrows.base-unstated": "by";
  "narrows.incomparable": "by";
  collision: "by";
  and: "first" | "next";
  elsewhere: "id" | "place";
  "not-held": "id";
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type ViewWords = SentencesOf<ViewMessages>;
