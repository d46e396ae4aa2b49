import { closingDay } from "@mulu/engine";

import { exampleComment, exampleComments, exampleLined } from "../examples/procedures.js";
import { atComment, commentsOf } from "../lookups/comments.js";
import { defineRule } from "../rule.js";

export const commentInWindow = defineRule({
  code: "PS-22",
  slug: "comment-in-window",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["docket"],
  messages: { fault: ["number", "received", "window", "opens", "closes"], early: ["number", "received", "answered"] },
  *check(docket, { set }) {
    const windows = new Map((docket.windows ?? []).map((window) => [window.id, window]));
    for (const comment of commentsOf(set, docket)) {
      const { number, received, answered } = comment;
      const window = windows.get(comment.window);
      if (window !== undefined && (received < window.opens || received > closingDay(window))) {
        const params = { number, received, window: window.id, opens: window.opens, closes: closingDay(window) };
        yield { ...atComment(docket, comment, "received"), params };
      }
      if (answered !== undefined && answered < received) {
        yield { ...atComment(docket, comment, "answered"), message: "early", params: { number, received, answered } };
      }
    }
  },
  examples: {
    pass: { ...exampleLined(), ...exampleComments(exampleComment()) },
    fail: { ...exampleLined(), ...exampleComments(exampleComment({ received: "2025-10-16" })) },
  },
});
