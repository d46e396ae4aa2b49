import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const noRepairFeeCharged = defineDealingRule({
  code: "RP-03",
  slug: "no-repair-fee-charged",
  title: { zh: "信用修复不得收费", en: "Repair is free in every form" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("12"),
  applies: ["repair"],
  message: {
    zh: ({ id, fee }) => `信用修复“${id}”收取了 ${fee} 元；修复不得以任何形式收费。`,
    en: ({ id, fee }) => `Repair “${id}” was charged ${fee} yuan; repair is free in every form.`,
  },
  hint: {
    zh: () => "请全额退还，并停止要求购买报告、参加收费培训等变相收费。",
    en: () => "Refund it in full, and stop asking for paid reports or courses.",
  },
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
