import { unansweredComments } from "@mulu/engine";

import { exampleDocket } from "../examples/procedures.js";
import { atComment, isDecided } from "../lookups/comments.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** How many numbers of comments a message names. */
const mostNumbers = 10;

const decision = "{ outcome: approved, date: 2025-11-20, by: ex-state-council }";

export const commentsAnswered = defineRule({
  code: "PS-05",
  slug: "comments-answered",
  since: regimes[2020],
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["docket"],
  messages: { fault: ["count"], numbered: ["count", "numbers"], open: [] },
  *check(docket, { set }) {
    if (!isDecided(docket)) return;
    const comments = set.comments(docket.id);
    const open = unansweredComments(comments ?? []);
    const [first] = open;
    if (first !== undefined) {
      const numbers = open.slice(0, mostNumbers).map(({ number }) => number);
      yield { ...atComment(docket, first, "number"), message: "numbered", params: { count: open.length, numbers } };
    } else if (comments === undefined && docket.unanswered === undefined) {
      yield { path: ["unanswered"], missing: "unanswered", verdict: "cannot-say" };
    } else if (comments === undefined && (docket.unanswered ?? 0) > 0) {
      yield { path: ["unanswered"], params: { count: docket.unanswered ?? 0 } };
    }
  },
  examples: {
    pass: exampleDocket({ decision }),
    fail: exampleDocket({ decision, unanswered: "1" }),
  },
});
