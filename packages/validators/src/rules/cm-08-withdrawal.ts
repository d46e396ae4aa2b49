import { exampleCommitment } from "../examples/files.js";
import { firstMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { commitmentPlan } from "../settings.js";

export const withdrawal = defineRule({
  code: "CM-08",
  slug: "withdrawal",
  title: { zh: "须设承诺撤回机制", en: "A commitment can be withdrawn" },
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "3" }],
  applies: ["commitment"],
  message: {
    zh: ({ thing }) => `${thing}没有写明办结前怎样撤回承诺。`,
    en: ({ thing }) => `${thing} does not say how the commitment is withdrawn before completion.`,
  },
  hint: {
    zh: () => "请写明 withdrawal：有合理理由的，办结前可以撤回，撤回后按一般程序办理。",
    en: () => "State withdrawal: before completion, for good reason, back to the ordinary procedure.",
  },
  *check(commitment) {
    yield* firstMissing(commitment, ["withdrawal"]);
  },
  examples: {
    pass: exampleCommitment(),
    fail: exampleCommitment({ withdrawal: null }),
  },
});
