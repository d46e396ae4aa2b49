import { commitmentPlan } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const ineligible = defineDealingRule({
  code: "CM-05",
  slug: "ineligible",
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "1" }],
  applies: ["commitment"],
  messages: { fault: [] },
  *check({ applicant, accepted }, { date }) {
    if (accepted === false) return;
    if (applicant === undefined) {
      yield { path: ["applicant"], missing: "applicant" };
      return;
    }
    const { seriousRecord, falseCommitment, repairedOn } = applicant;
    if (repairedOn !== undefined && repairedOn <= date) return;
    if (seriousRecord === true || falseCommitment === true) {
      yield accepted === undefined ? { path: ["accepted"], missing: "accepted" } : { path: ["applicant"] };
      return;
    }
    for (const [field, value] of Object.entries({ seriousRecord, falseCommitment })) {
      if (value === undefined) yield { path: ["applicant", field], missing: `applicant.${field}` };
    }
  },
  examples: {
    pass: exampleDealing("commitment"),
    fail: exampleDealing("commitment", { applicant: { falseCommitment: true } }),
  },
});
