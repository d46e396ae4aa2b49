import type { SentencesOf } from "@mulu/schema";

/** Of the level a clause has, and the level that is needed. By id, with the names of the values that each sentence names. */
export interface NeedsMessages {
  level: "level";
  "level.not-registered": never;
  "supports-only": "level";
  "none-asked": "level";
  verdict: "level" | "demand" | "result";
  "levels-beside": "levels" | "others";
  demand: "since" | "levels" | "rules";
  "result.sufficient": never;
  "result.beside": never;
  "result.stopgap": never;
  "result.insufficient": never;
  "result.other-region": never;
  "result.supporting": never;
  "result.not-asked": never;
  "result.cannot-say": never;
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type NeedsWords = SentencesOf<NeedsMessages>;
