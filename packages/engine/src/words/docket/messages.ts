import type { SentencesOf } from "@mulu/schema";

/** Of a docket: what stands in its way, and why it may not take a step. By id, with the names of the values that each sentence names. */
export interface DocketMessages {
  "nothing-proposed": never;
  "groups-not-asked": "groups";
  "no-window": never;
  "window-not-open": "on" | "days";
  "window-open": "closes";
  "window-open.of": "id" | "closes";
  "window-too-short": "days" | "least";
  "window-too-short.of": "id" | "days" | "least";
  "extension-without-reason": "id" | "to";
  "extension-shortens": "id" | "from" | "to" | "before";
  "comments-unanswered": "count";
  "comments-unanswered.all": "count" | "some";
  "comments-unanswered.some": "count" | "some";
  "comments-not-recorded": never;
  "concern-open": "id" | "what";
  "not-decided": "on";
  "decided-otherwise": "outcome";
  "not-published": "on";
  "step.cannot-say": "stage" | "why";
  "step.blocked": "stage" | "why";
  "step.not-proposed": "to";
  "step.same-stage": "to" | "day";
  "step.ended": "from" | "to";
  "step.day-before": "to" | "date" | "from" | "last";
  "step.skips": "from" | "to" | "between";
  "step.not-next": "from" | "to" | "may";
  "step.no-reason": "stage";
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type DocketWords = SentencesOf<DocketMessages>;
