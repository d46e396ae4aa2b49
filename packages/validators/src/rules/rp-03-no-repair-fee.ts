import { opinion2020 } from "../cites.js";
import { exampleFile } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Free in any form: the model has one field for a fee, so that the ban has one place to be broken. */
export const noRepairFee = defineRule({
  code: "RP-03",
  slug: "no-repair-fee",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("12"),
  applies: ["entry", "repair-rule"],
  messages: { fault: ["fee"] },
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
