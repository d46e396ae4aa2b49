import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleRepair } from "../examples/parts.js";
import { isNegative } from "../lookups/entries.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const repairHandler = defineRule({
  code: "RP-09",
  slug: "repair-handler",
  since: regimes[2020],
  severity: "warning",
  ground: "derived",
  cites: opinion2020("11"),
  applies: ["entry"],
  messages: { fault: [] },
  *check(entry) {
    const { repair } = entry;
    if (!isNegative(entry) || repair === undefined || repair.repairable === false) return;
    yield* firstMissing(entry, ["repair.handler"]);
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ repair: exampleRepair({ handler: null }) }),
  },
});
