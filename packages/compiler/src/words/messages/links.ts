import type { OtherTarget } from "@mulu/schema";

/** Messages of linking: what refers to what, and may not. */
export interface LinkMessages {
  dangling: "what" | "target" | "what-to-do";
  withdrawn: "what" | "target" | "what-to-do";
  split: "what" | "target" | "into" | "what-to-do";
  "other-kind": "what" | "target" | "is" | "what-to-do";
  "no-edition-file": "folder" | "count";
  "no-code-list": "id" | "count";
  "code-not-in-model": "code" | "allowed";
  cycle: "relation" | "line" | "field";
  "living-id": "id";
  "tombstone-twice": "id" | "other";
  "tombstone-to-withdrawn": "to";
  "tombstone-to-tombstone": "to" | "next";
  "code-twice": "field" | "key" | "code";
  "same-download": "id" | "other" | "end";
}

/** Relations that must not run in circles. */
export type RelationName = "supersedes" | "supplements" | "region-parent" | "organization-parent";

export type LinkParts = Record<`target.${OtherTarget}`, never> &
  Record<`relation.${RelationName}`, never> & {
    "the-exceptions": never;
    "cite-one-of-these": never;
    "delete-reference": never;
    "host-withheld": never;
    "there-are": "names";
    "there-are-more": "names" | "count";
    "write-rule-code": never;
    register: "what" | "home";
  };
