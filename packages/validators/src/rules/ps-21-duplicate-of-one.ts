import type { RecordedComment } from "@mulu/engine";

import { exampleComment, exampleComments, exampleLined } from "../examples/procedures.js";
import { atComment, commentsOf } from "../lookups/comments.js";
import { defineRule } from "../rule.js";

/** What is wrong with what a comment repeats. */
function faultOf(comment: RecordedComment, byNumber: ReadonlyMap<number, RecordedComment>): string | undefined {
  const { number, disposition, duplicateOf } = comment;
  if (duplicateOf === undefined) return disposition === "duplicate" ? "ofNothing" : undefined;
  const first = byNumber.get(duplicateOf);
  if (duplicateOf === number) return "ofItself";
  if (first === undefined) return "fault";
  if (first.duplicateOf !== undefined) return "ofDuplicate";
  return disposition !== undefined && disposition !== "duplicate" ? "decidedApart" : undefined;
}

export const duplicateOfOne = defineRule({
  code: "PS-21",
  slug: "duplicate-of-one",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["docket"],
  messages: {
    fault: ["number", "other"],
    ofNothing: ["number"],
    ofItself: ["number"],
    ofDuplicate: ["number", "other", "first"],
    decidedApart: ["number", "other"],
  },
  *check(docket, { set }) {
    const comments = commentsOf(set, docket);
    const byNumber = new Map(comments.map((comment) => [comment.number, comment]));
    for (const comment of comments) {
      const message = faultOf(comment, byNumber);
      if (message === undefined) continue;
      const { number, duplicateOf: other = number } = comment;
      const first = byNumber.get(other)?.duplicateOf ?? other;
      const field = message === "ofNothing" || message === "decidedApart" ? "disposition" : "duplicateOf";
      yield { ...atComment(docket, comment, field), message, params: { number, other, first } };
    }
  },
  examples: {
    pass: {
      ...exampleLined(),
      ...exampleComments(exampleComment(), exampleComment({ number: 2, disposition: "duplicate", duplicateOf: 1 })),
    },
    fail: {
      ...exampleLined(),
      ...exampleComments(exampleComment(), exampleComment({ number: 2, disposition: "duplicate", duplicateOf: 7 })),
    },
  },
});
