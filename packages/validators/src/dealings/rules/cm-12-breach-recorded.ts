import { commitmentPlan } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const breachRecorded = defineDealingRule({
  code: "CM-12",
  slug: "breach-recorded",
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "3" }],
  applies: ["commitment"],
  messages: { fault: [] },
  *check({ falsehood }) {
    if (falsehood === undefined) return;
    if (falsehood.action === undefined || falsehood.record === undefined) yield { path: ["falsehood"] };
  },
  examples: {
    pass: exampleDealing("commitment", { falsehood: { action: "revoke", record: "ex-record-1" } }),
    fail: exampleDealing("commitment", { falsehood: { action: "revoke" } }),
  },
});
