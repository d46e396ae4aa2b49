import type { SentencesOf } from "@mulu/schema";

/** Of a legal change, line by line. By id, with the names of the values that each sentence names. */
export interface LegalLogMessages {
  "label.what": never;
  "label.person": never;
  "label.whom": never;
  "label.articles": never;
  "label.by": never;
  "label.window": never;
  "label.groups": never;
  "label.comments": never;
  "label.decision": never;
  "label.ended": never;
  "label.published": never;
  "label.force": never;
  unknown: never;
  "no-docket": never;
  "things.added": "count";
  "things.removed": "count";
  "things.withdrawn": "count";
  "things.changed": "count";
  "things.moved": "count";
  "things.merged": "count";
  "things.split": "count";
  "things.none": never;
  "of-version": "title" | "said";
  "no-earlier": never;
  compared: "before" | "things";
  "person.expands": never;
  "person.narrows": never;
  "person.both": never;
  "person.none": never;
  "person.cannot-say": never;
  person: "effect" | "expands" | "narrows" | "open";
  "person.unsure": "said" | "count" | "all";
  "whom.open": never;
  "with-sort": "sort" | "what";
  more: "left";
  count: "what" | "count";
  "counted-with": "count" | "dispositions";
  "no-comment": never;
  comments: "total" | "groups";
  "comments.open": "total" | "open" | "groups";
  ended: "stage" | "day" | "why";
  "no-reason": never;
  period: "from" | "to";
  "body-unknown": never;
  "date-unknown": never;
  decision: "outcome" | "who" | "when";
  "decision.note": "decision" | "note";
  "title-and-day": "title" | "day";
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type LegalLogWords = SentencesOf<LegalLogMessages>;
