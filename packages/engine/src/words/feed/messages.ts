import type { SentencesOf } from "@mulu/schema";

/** Why a feed cannot be folded on. By id, with the names of the values that each sentence names. */
export interface FeedMessages {
  "no-line": "expected";
  missing: "expected";
  "missing-several": "expected" | "last";
  "out-of-order": "expected" | "found";
  altered: "found";
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type FeedWords = SentencesOf<FeedMessages>;
