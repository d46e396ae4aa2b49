import type { SentencesOf } from "@mulu/schema";

/** What may be wrong with a source of the changelog, by id, with the names of the values each sentence names. */
export interface FaultMessages {
  "no-yaml": "reason";
  "no-json": never;
  "no-json-line": "line";
  "not-in-form": "problems";
  "not-plain": "field" | "flaw";
  "sidecar-name": never;
  "sidecar-alone": "changeset";
  "not-the-sidecars": "part" | "docket";
  "package-unknown": "name" | "known";
  "changeset-unread": never;
  "summary-in-one-language": never;
  "other-folder": "day";
  "no-organization": "id";
  "no-docket": "docket" | "file";
  "part-told-twice": "part";
  "part-untold": "part";
  "window-ends-first": "opened" | "closes";
  "name-released": "day" | "file";
  "cut-while-raising": "package";
  "other-release-open": "day";
  "no-day": "written";
  "step-failed": never;
  "lock-not-updated": never;
}

/** What a consultation says in CHANGELOG.md, on the site and in the feed. */
export interface LineMessages {
  unknown: never;
  none: never;
  period: "from" | "to";
  count: "title" | "count";
  decision: "title" | "by" | "on" | "note";
  "decision-note": "note";
  "body-unknown": never;
  "day-unknown": never;
  "docket-title": "title" | "docket";
  listed: "items";
  "label.docket": never;
  "label.window": never;
  "label.groups": never;
  "label.counts": never;
  "label.decision": never;
}

export type ChangelogMessages = FaultMessages & LineMessages;

/** Every word of the changelog in one language: one that is missing does not compile. */
export type ChangelogWords = SentencesOf<ChangelogMessages>;
