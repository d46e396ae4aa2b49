import type { SentencesOf } from "@mulu/schema";

/** Of what falls with an instrument, and what remains. By id, with the names of the values that each sentence names. */
export interface ImpactMessages {
  "part.set-by": never;
  "part.conflicts": never;
  "part.by-reference": never;
  "verdict.falls": never;
  "verdict.cannot-say": never;
  "verdict.weakened": never;
  "verdict.stands": never;
  "verdict.fallen-before": never;
  "remark.supporting": never;
  "remark.inferred": never;
  "remark.short": never;
  "remark.becomes": "clause";
  "clause-with-remarks": "clause" | "remarks";
  and: "first" | "next";
  "reason.mentions": never;
  "reason.inferred": never;
  "reason.register": never;
  loses: "clauses";
  "goes-on": "clauses" | "why";
  "remains.none": never;
  "remains.basis": "clauses";
  remains: "clauses";
  asks: "rule" | "levels";
  lacked: never;
  part: "label" | "verdict" | "said";
  "change.repealed": "on";
  "change.amended": "on";
  "change.removed": "on" | "clause";
  "change.moved": "on" | "from" | "to";
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type ImpactWords = SentencesOf<ImpactMessages>;
