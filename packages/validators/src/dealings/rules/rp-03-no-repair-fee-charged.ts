import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const noRepairFeeCharged = defineDealingRule({
  code: "RP-03",
  slug: "no-repair-fee-charged",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("12"),
  applies: ["repair"],
  messages: { fault: ["fee"] },
  *check({ feeYuan, otherPayments = {} }) {
    if (feeYuan === undefined) yield { path: ["feeYuan"], missing: "feeYuan" };
    else if (feeYuan > 0) yield { path: ["feeYuan"], params: { fee: feeYuan } };
    for (const [name, fee] of Object.entries(otherPayments)) {
      if (typeof fee === "number" && fee > 0) yield { path: ["otherPayments", name], params: { fee } };
    }
  },
  examples: {
    pass: exampleDealing("repair"),
    fail: exampleDealing("repair", { feeYuan: 800 }),
  },
});
