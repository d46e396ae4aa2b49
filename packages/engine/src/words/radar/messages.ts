import type { SentencesOf } from "@mulu/schema";

/** Of what changed above a supplement since it was made. By id, with the names of the values that each sentence names. */
export interface RadarMessages {
  "verdict.basis-lost": never;
  "verdict.review": never;
  "verdict.renumber": never;
  "verdict.cannot-say": never;
  "verdict.not-law": never;
  "verdict.keep": never;
  clause: "verdict" | "said";
  "clause.renumbered": "verdict" | "clause" | "said";
  "when-made": "said" | "day" | "before";
  "edition.keep": "now";
  "edition.review": "day" | "under" | "now";
  "edition.cannot-say": never;
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type RadarWords = SentencesOf<RadarMessages>;
