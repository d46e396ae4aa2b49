import { exampleDocket } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const decision = "{ outcome: approved, date: 2025-11-20, by: ex-state-council }";

export const commentsAnswered = defineRule({
  code: "PS-05",
  slug: "comments-answered",
  title: { zh: "审定前每条意见都有答复", en: "Every comment is answered before review" },
  since: regimes[2020],
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["docket"],
  messages: { fault: ["count"] },
  *check({ unanswered = 0, decision }) {
    if (decision !== undefined && unanswered > 0) yield { path: ["unanswered"], params: { count: unanswered } };
  },
  examples: {
    pass: exampleDocket({ decision }),
    fail: exampleDocket({ decision, unanswered: "1" }),
  },
});
