import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleRepair } from "../examples/parts.js";
import { isNegative } from "../lookups/entries.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Where nothing is said of repair at all, this rule speaks for the group. */
export const repairMethodProcedure = defineRule({
  code: "RP-02",
  slug: "repair-method-procedure",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("11"),
  applies: ["entry"],
  messages: { fault: [] },
  *check(entry) {
    if (!isNegative(entry) || entry.repair?.repairable === false) return;
    if (entry.repair === undefined) yield { path: ["repair"], missing: "repair" };
    else yield* firstMissing(entry, ["repair.methods", "repair.procedure"]);
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ repair: exampleRepair({ methods: null }) }),
  },
});
