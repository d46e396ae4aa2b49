import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleRepair } from "../examples/parts.js";
import { isNegative } from "../lookups/entries.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const repairTimeLimit = defineRule({
  code: "RP-04",
  slug: "repair-time-limit",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("12"),
  applies: ["entry"],
  messages: { fault: [] },
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
