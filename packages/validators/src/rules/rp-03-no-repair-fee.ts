import { opinion2020 } from "../cites.js";
import { exampleFile } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Free in any form: the model has one field for a fee, so that the ban has one place to be broken. */
export const noRepairFee = defineRule({
  code: "RP-03",
  slug: "no-repair-fee",
  title: { zh: "信用修复不得以任何形式收取费用", en: "Repair is free in any form" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("12"),
  applies: ["entry", "repair-rule"],
  message: {
    zh: ({ thing, fee }) => `${thing}规定修复收费${fee}元；信用修复不得以任何形式收取费用。`,
    en: ({ thing, fee }) => `${thing} charges ${fee} yuan for repair; repair may not be charged for in any form.`,
  },
  hint: {
    zh: () => "请改为 feeYuan: 0，或者删去这一项；培训、报告、押金等变相收费同样不得收取。",
    en: () => "Write feeYuan: 0 or remove it; courses, reports and deposits may not be charged for either.",
  },
  *check(document) {
    const fee = document.documentKind === "entry" ? document.repair?.feeYuan : document.feeYuan;
    if (fee === undefined || fee === 0) return;
    yield { path: document.documentKind === "entry" ? ["repair", "feeYuan"] : ["feeYuan"], params: { fee } };
  },
  examples: {
    pass: { "national/repair/ex-2026.yaml": exampleFile("repairRule", { feeYuan: "0" }) },
    fail: { "national/repair/ex-2026.yaml": exampleFile("repairRule", { feeYuan: "800" }) },
  },
});
