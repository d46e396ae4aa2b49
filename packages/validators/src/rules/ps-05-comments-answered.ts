import { exampleDocket } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const decision = "{ outcome: approved, on: 2025-11-20, by: ex-state-council }";

export const commentsAnswered = defineRule({
  code: "PS-05",
  slug: "comments-answered",
  title: { zh: "审定前每条意见都有答复", en: "Every comment is answered before review" },
  since: regimes[2020],
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["docket"],
  message: {
    zh: ({ thing, count }) => `${thing}还有 ${count} 条意见没有答复，却已经有了结论。`,
    en: ({ thing, count }) => `${thing} has ${count} comments without an answer, and is already decided.`,
  },
  hint: {
    zh: () => "请逐条写明采纳、部分采纳、不采纳或者超出范围及其理由，再作结论。",
    en: () =>
      "State for each whether it is adopted, partly adopted, not adopted or out of scope, and why, before deciding.",
  },
  *check({ unanswered = 0, decision }) {
    if (decision !== undefined && unanswered > 0) yield { path: ["unanswered"], params: { count: unanswered } };
  },
  examples: {
    pass: exampleDocket({ decision }),
    fail: exampleDocket({ decision, unanswered: "1" }),
  },
});
