import type { SentencesOf } from "@mulu/schema";

/** Of the procedure a change needs, and how far it has gone. By id, with the names of the values that each sentence names. */
export interface ReviewMessages {
  "earliest.published": "day";
  "earliest.approved": "approved" | "day";
  "earliest.not-opened": never;
  "earliest.beyond": "said" | "year" | "day";
  "window.opened": "opens" | "count" | "least";
  "window.if-opened": "opens" | "count" | "least";
  "window.to-close": "said" | "day";
  "window.moved": "said" | "day";
  "earliest.review": "said" | "day";
  "step.field-basis": never;
  "step.proposal": never;
  "step.collation": never;
  "step.docket": never;
  "step.window": never;
  "step.groups": never;
  "step.answers": never;
  "step.review": never;
  "step.adoption": never;
  "step.publication": never;
  "step.effect": never;
  "step.registration": never;
  "not-recorded": never;
  "no-register": never;
  window: "opens" | "last" | "days";
  "window.short": "said" | "least";
  "window.short-of-policy": "said" | "least";
  "groups.absent": "groups";
  "concerns-open": "count";
  "comments-unanswered": "count";
  "all-answered": never;
  "answers-not-recorded": never;
  "not-approved": "outcome";
  "effect-before-publication": "day";
  "basis-stated": never;
  "road.national-edition": never;
  "road.local-supplement": never;
  "road.list-standard": never;
  "road.correction": never;
  "road.frozen": never;
  "road.none": never;
  "road.cannot-say": never;
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type ReviewWords = SentencesOf<ReviewMessages>;
