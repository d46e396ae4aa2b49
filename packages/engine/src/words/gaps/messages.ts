import type { SentencesOf } from "@mulu/schema";

/** Of what an answer does not hold, and of regions that cannot be asked about. By id, with the names of the values that each sentence names. */
export interface GapMessages {
  "beyond-data": "last" | "on";
  "region-end": "region" | "seen" | "on";
  "region-first-day": "region" | "last" | "on";
  "no-usual-items": "region";
  "no-such-items": "region";
  "edition-empty": "title";
  between: "on" | "next" | "start";
  "between-ended": "on" | "last" | "ended" | "next" | "start";
  "before-first": "on" | "next" | "start";
  "after-last": "last";
  "after-last-ended": "last" | "ended";
  "unread-law": "title";
  "region.unknown": "code";
  "region.abolished": "code" | "title" | "on" | "seen";
  "region.other-law": never;
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type GapWords = SentencesOf<GapMessages>;
