import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { isNegative } from "../lookups/entries.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const recognitionKind = defineRule({
  code: "RC-01",
  slug: "recognition-kind",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("2"),
  applies: ["entry"],
  messages: { fault: [] },
  *check(entry) {
    if (isNegative(entry)) yield* firstMissing(entry, ["recognition.documents"]);
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ recognition: null }),
  },
});
