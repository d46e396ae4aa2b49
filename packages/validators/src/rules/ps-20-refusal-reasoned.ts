import { exampleComment, exampleComments, exampleLined } from "../examples/procedures.js";
import { atComment, commentsOf } from "../lookups/comments.js";
import { defineRule } from "../rule.js";

const refused = { disposition: "not-adopted" } as const;

/** Dispositions that leave something of a comment undone, so that its writer is told why. */
const leavesUndone: readonly (string | undefined)[] = ["not-adopted", "partly-adopted"];

export const refusalReasoned = defineRule({
  code: "PS-20",
  slug: "refusal-reasoned",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["docket"],
  messages: { fault: ["number"], noArticle: ["number"], noDay: ["number"] },
  *check(docket, { set }) {
    for (const comment of commentsOf(set, docket)) {
      const { number, disposition, reason, article, answer, answered } = comment;
      if (leavesUndone.includes(disposition) && reason === undefined) {
        yield { ...atComment(docket, comment, "disposition"), params: { number } };
      }
      if (reason === "contrary-to-law" && article === undefined) {
        yield { ...atComment(docket, comment, "reason"), message: "noArticle", params: { number } };
      }
      if (answer !== undefined && answered === undefined) {
        yield { ...atComment(docket, comment, "answer"), message: "noDay", params: { number } };
      }
    }
  },
  examples: {
    pass: { ...exampleLined(), ...exampleComments(exampleComment({ ...refused, reason: "for-later" })) },
    fail: { ...exampleLined(), ...exampleComments(exampleComment(refused)) },
  },
});
