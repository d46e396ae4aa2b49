import { exampleCommitment } from "../examples/files.js";
import { firstMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { commitmentPlan } from "../settings.js";

export const verification = defineRule({
  code: "CM-07",
  slug: "verification",
  title: { zh: "须明确核查方式或者免于核查", en: "Verification, or exemption from it, is stated" },
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "3" }],
  applies: ["commitment"],
  message: {
    zh: ({ thing }) => `${thing}没有写明怎样核查，也没有写明免于核查的理由。`,
    en: ({ thing }) => `${thing} states neither how the commitment is verified nor why it is exempt.`,
  },
  hint: {
    zh: () => "请写明 verification；免于核查的写 verificationExempt，并仍纳入日常监管。",
    en: () => "State verification; where it is exempt, verificationExempt, under routine supervision all the same.",
  },
  *check(commitment) {
    if (commitment.verificationExempt === undefined) yield* firstMissing(commitment, ["verification"]);
  },
  examples: {
    pass: exampleCommitment(),
    fail: exampleCommitment({ verification: null }),
  },
});
