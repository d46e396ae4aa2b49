import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleRepair } from "../examples/parts.js";
import { isNegative } from "../lookups/entries.js";
import { firstMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const repairTimeLimit = defineRule({
  code: "RP-04",
  slug: "repair-time-limit",
  title: { zh: "须规定修复办结时限", en: "Repair has a time limit" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("12"),
  applies: ["entry"],
  message: {
    zh: ({ thing }) => `${thing}没有规定信用修复的办结时限。`,
    en: ({ thing }) => `${thing} sets no time limit for repair.`,
  },
  hint: {
    zh: () => "请写明 repair: { within: { duration: P10D, calendar: working } }；时限由主管部门定。",
    en: () => "Write repair: { within: { duration: P10D, calendar: working } }; the department sets the limit.",
  },
  *check(entry) {
    const { repair } = entry;
    if (!isNegative(entry) || repair === undefined || repair.repairable === false) return;
    yield* firstMissing(entry, ["repair.within"]);
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ repair: exampleRepair({ within: null }) }),
  },
});
