import { exampleCommitment } from "../examples/files.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { commitmentPlan } from "../settings.js";

export const withdrawal = defineRule({
  code: "CM-08",
  slug: "withdrawal",
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "3" }],
  applies: ["commitment"],
  messages: { fault: [] },
  *check(commitment) {
    yield* firstMissing(commitment, ["withdrawal"]);
  },
  examples: {
    pass: exampleCommitment(),
    fail: exampleCommitment({ withdrawal: null }),
  },
});
