import { exampleCommitment } from "../examples/files.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { commitmentPlan } from "../settings.js";

export const noRepeatDemand = defineRule({
  code: "CM-06",
  slug: "no-repeat-demand",
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "2" }],
  applies: ["commitment"],
  messages: { fault: [] },
  *check(commitment) {
    if (commitment.certificateStillAsked === true) yield { path: ["certificateStillAsked"] };
    else yield* firstMissing(commitment, ["certificateStillAsked"]);
  },
  examples: {
    pass: exampleCommitment(),
    fail: exampleCommitment({ certificateStillAsked: "true" }),
  },
});
