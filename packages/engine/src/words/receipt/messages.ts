import type { SentencesOf } from "@mulu/schema";

/** Of receipts: why one is refused, and why an answer is another now. By id, with the names of the values that each sentence names. */
export interface ReceiptMessages {
  "refused.unreadable": never;
  "refused.no-receipt": never;
  "refused.damaged": never;
  "refused.newer": never;
  documents: "ids" | "asked";
  program: "versions" | "asked";
  day: "then" | "now" | "asked";
  "day.not-stated": never;
  neither: "asked";
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type ReceiptWords = SentencesOf<ReceiptMessages>;
