import { exampleCommitment } from "../examples/files.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { commitmentPlan } from "../settings.js";

export const verification = defineRule({
  code: "CM-07",
  slug: "verification",
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "3" }],
  applies: ["commitment"],
  messages: { fault: [] },
  *check(commitment) {
    if (commitment.verificationExempt === undefined) yield* firstMissing(commitment, ["verification"]);
  },
  examples: {
    pass: exampleCommitment(),
    fail: exampleCommitment({ verification: null }),
  },
});
