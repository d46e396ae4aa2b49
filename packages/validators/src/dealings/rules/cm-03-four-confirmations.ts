import { part } from "../../say/messages.js";
import { commitmentPlan } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const parts = [
  { code: "informed", title: part("thatNoticeWasUnderstood") },
  { code: "meets-conditions", title: part("thatConditionsAreMet") },
  { code: "bears-liability", title: part("thatLiabilityIsBorne") },
  { code: "genuine-will", title: part("thatItIsTrue") },
] as const;

export const fourConfirmations = defineDealingRule({
  code: "CM-03",
  slug: "four-confirmations",
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "2" }],
  applies: ["commitment"],
  messages: { fault: ["lacking"] },
  parts: {
    thatNoticeWasUnderstood: [],
    thatConditionsAreMet: [],
    thatLiabilityIsBorne: [],
    thatItIsTrue: [],
    copyForEachSide: [],
  },
  *check({ confirmations, copies }) {
    if (confirmations === undefined) yield { path: ["confirmations"], missing: "confirmations" };
    if (copies === undefined) yield { path: ["copies"], missing: "copies" };
    const lacking = [
      ...parts.filter(({ code }) => confirmations && !confirmations.includes(code)).map(({ title }) => title),
      ...(copies !== undefined && copies < 2 ? [part("copyForEachSide")] : []),
    ];
    if (lacking.length === 0) return;
    yield { path: ["confirmations"], params: { lacking } };
  },
  examples: {
    pass: exampleDealing("commitment"),
    fail: exampleDealing("commitment", { confirmations: ["informed", "meets-conditions", "genuine-will"] }),
  },
});
