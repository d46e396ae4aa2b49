import { exampleCommitment } from "../examples/files.js";
import { firstMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { commitmentPlan } from "../settings.js";

export const noRepeatDemand = defineRule({
  code: "CM-06",
  slug: "no-repeat-demand",
  title: { zh: "承诺后不得再索要证明", en: "The certificate is not asked for once the commitment is made" },
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "2" }],
  applies: ["commitment"],
  message: {
    zh: ({ thing }) => `${thing}在承诺后仍要求提交所代替的证明。`,
    en: ({ thing }) => `${thing} still asks for the certificate after the commitment.`,
  },
  hint: {
    zh: () => "请从所需材料中删去该证明，写 certificateStillAsked: false。",
    en: () => "Take the certificate out of the papers asked for, and write certificateStillAsked: false.",
  },
  *check(commitment) {
    if (commitment.certificateStillAsked === true) yield { path: ["certificateStillAsked"] };
    else yield* firstMissing(commitment, ["certificateStillAsked"]);
  },
  examples: {
    pass: exampleCommitment(),
    fail: exampleCommitment({ certificateStillAsked: "true" }),
  },
});
