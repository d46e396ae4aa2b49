import { exampleCommitment } from "../examples/files.js";
import { isUnderBeijingPlan } from "../lookups/plans.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { beijingPlan, regimes } from "../settings.js";

function educated(conditionOfEntry: string): Readonly<Record<string, string>> {
  return { preEntryEducation: `{ feeYuan: 0, conditionOfEntry: ${conditionOfEntry} }` };
}

export const educationFree = defineRule({
  code: "CM-13",
  slug: "education-free",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: beijingPlan.instrument }],
  applies: ["commitment"],
  messages: { fault: ["fault"] },
  parts: { isChargedFor: [], isMadeConditionEntry: [] },
  *check({ regionCode, preEntryEducation: education }, { set }) {
    if (!isUnderBeijingPlan(set, regionCode) || education === undefined) return;
    const isPaid = (education.feeYuan ?? 0) > 0;
    const charged = part("isChargedFor");
    const required = part("isMadeConditionEntry");
    if (isPaid) yield { path: ["preEntryEducation", "feeYuan"], params: { fault: charged } };
    else if (education.conditionOfEntry) yield { path: ["preEntryEducation"], params: { fault: required } };
  },
  examples: {
    pass: exampleCommitment(educated("false"), "local/110000"),
    fail: exampleCommitment(educated("true"), "local/110000"),
  },
});
