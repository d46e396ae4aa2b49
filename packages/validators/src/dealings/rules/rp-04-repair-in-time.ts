import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { lateness } from "../limits.js";
import { defineDealingRule } from "../rule.js";

const late = { zh: "超过办结时限", en: "is past its time limit" };

export const repairInTime = defineDealingRule({
  code: "RP-04",
  slug: "repair-in-time",
  title: { zh: "信用修复须按时办结", en: "Repair is completed in time" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("12"),
  applies: ["repair"],
  message: {
    zh: ({ id, appliedOn, fault }) => `信用修复“${id}”自 ${appliedOn} 申请，${fault}。`,
    en: ({ id, appliedOn, fault }) => `Repair “${id}” was applied for on ${appliedOn}, and ${fault}.`,
  },
  hint: {
    zh: () => "请立即办结；时限以主管部门规定为准，例如 completeWithin: { duration: P10D, calendar: working }。",
    en: () =>
      "Complete it now; the department sets the limit, as in completeWithin: { duration: P10D, calendar: working }.",
  },
  *check({ appliedOn, completedOn, completeWithin }, { date }) {
    if (appliedOn === undefined) yield { path: ["appliedOn"], missing: "appliedOn" };
    else if (completeWithin === undefined) yield { path: ["completeWithin"], missing: "completeWithin" };
    else {
      const done = { from: appliedOn, within: completeWithin, on: completedOn ?? date };
      yield* lateness(done, { path: ["completedOn"], params: { appliedOn, fault: late } });
    }
  },
  examples: {
    pass: exampleDealing("repair"),
    fail: exampleDealing("repair", { completeWithin: "P5D" }),
  },
});
