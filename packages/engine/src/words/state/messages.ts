import type { SentencesOf } from "@mulu/schema";

/** Of whether something is in force, and why. By id, with the names of the values that each sentence names. */
export interface StateMessages {
  "in-force": never;
  "not-yet": never;
  ended: never;
  "cannot-say": never;
  "not-law.draft": never;
  "not-law.exercise": never;
  "not-law.candidate": never;
  "not-law.needs-basis": never;
  "with-details": "state" | "details";
  and: "first" | "next";
  from: "day";
  "from-at-earliest": "day";
  "see-now": "titles";
  "cause.repealed": never;
  "cause.repealed.by": "act";
  "cause.repealed.of": "what";
  "cause.repealed.of.by": "what" | "act";
  "cause.superseded": never;
  "cause.superseded.by": "act";
  "cause.own-end": never;
  "cause.edition-ended": "what";
  "cause.edition-ended.by": "what" | "act";
  "cause.its-edition": never;
  "cause.suspended": never;
  "cause.needs-rebasing": never;
  "cause.abolished": never;
  "of-text": "text";
  "doubt.no-basis": never;
  "doubt.no-first-day": never;
  "doubt.no-first-day.of": "of";
  "doubt.instrument-not-held": never;
  "doubt.instrument-not-held.of": "of";
  "doubt.instrument-undated": never;
  "doubt.instrument-undated.of": "of";
  "doubt.text-not-read": never;
  "doubt.text-not-read.of": "of";
  "doubt.text-replaced": never;
  "doubt.text-replaced.of": "of";
  "doubt.text-undated": never;
  "doubt.text-undated.of": "of";
  "doubt.clause-new": "text";
  "doubt.clause-new.of": "of" | "text";
  "doubt.clause-gone": "text";
  "doubt.clause-gone.of": "of" | "text";
  "doubt.clause-reworded": "text";
  "doubt.clause-reworded.of": "of" | "text";
  "doubt.clause-ambiguous": "text";
  "doubt.clause-ambiguous.of": "of" | "text";
  "doubt.no-such-article": never;
  "doubt.no-such-article.of": "of";
  "doubt.edition-not-held": never;
  "doubt.edition-not-held.of": "of";
  "doubt.successor-undated": never;
  "doubt.successor-undated.of": "of";
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type StateWords = SentencesOf<StateMessages>;
