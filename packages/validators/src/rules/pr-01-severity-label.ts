import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { isNegative } from "../lookups/entries.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Before 2025 a warning: the opinion of 2020 asks for graded handling, that of 2025 for the grade itself. */
export const severityLabel = defineRule({
  code: "PR-01",
  slug: "severity-label",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("10"), ...opinion2025("6")],
  applies: ["entry"],
  messages: { fault: ["key"] },
  *check(entry, { date }) {
    const isDuty = date === undefined || date >= regimes[2025];
    const severity = isDuty ? "error" : "warning";
    if (entry.polarity === undefined) {
      yield { path: ["polarity"], missing: "polarity", severity, params: { key: "polarity" } };
    }
    if (!isNegative(entry)) return;
    for (const fault of firstMissing(entry, ["severity", "severity.assignedBy"])) yield { ...fault, severity };
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ severity: null }),
  },
});
