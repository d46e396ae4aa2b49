import type { SentencesOf } from "@mulu/schema";

/** Of what a citation means on a day. By id, with the names of the values that each sentence names. */
export interface CitedOnMessages {
  cite: "title" | "clause";
  "cite-in-text": "cite" | "read";
  "cite-with-reason": "cite" | "reason";
  sentence: "cite" | "said";
  "in-one-text": "version" | "said";
  "in-one-text.is": "clause";
  "in-one-text.none": never;
  "in-one-text.reworded": never;
  "in-one-text.reworded-like": "clause";
  "in-one-text.ambiguous": never;
  "in-one-text.not-read": never;
  "next.from": "day";
  "next.from-at-earliest": "day";
  "next.made": "from" | "text";
  "next.amended": "from" | "text";
  "repealed-later": "day";
  "proved.same": "versions" | "clause" | "reason";
  "proved.moved": "versions" | "clause" | "reason";
  "proved.by-text": never;
  "proved.by-digest": never;
  or: "first" | "next";
  open: "said";
  undated: "what" | "texts";
  "undated.same-words": never;
  "undated.number": never;
  "no-such-article": "count";
  "in-force": never;
  "not-yet": "day";
  "not-yet.at-earliest": "day";
  "not-yet.made": "day" | "said";
  repealed: "day";
  "repealed.by": "day" | "act";
  "repealed.see": "repealed" | "titles";
  draft: never;
  "instrument-undated": never;
  "instrument-not-held": never;
  "reason.new": never;
  "reason.gone": never;
  "reason.reworded": never;
  "reason.ambiguous": never;
  "reason.text-not-read": never;
  "reason.text-undated": never;
  "reason.no-such-article": never;
  "reason.not-yet-in-force": never;
  "reason.repealed": never;
  "reason.draft": never;
  "reason.instrument-undated": never;
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type CitedOnWords = SentencesOf<CitedOnMessages>;
