import { opinion2020 } from "../cites.js";
import { exampleMeasure } from "../examples/files.js";
import { acts, reducesRights } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const severityGating = defineRule({
  code: "PR-02",
  slug: "severity-gating",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("10"),
  applies: ["measure"],
  messages: { fault: [] },
  *check(measure) {
    const { minSeverity, clause, severityReason } = measure;
    if (!acts(measure) || !reducesRights(measure)) return;
    if (clause?.everySeverity && severityReason !== undefined) return;
    if (minSeverity === undefined) yield { path: ["minSeverity"], missing: "minSeverity" };
    else if (minSeverity === "minor") yield { path: ["minSeverity"] };
  },
  examples: {
    pass: exampleMeasure(),
    fail: exampleMeasure({ minSeverity: "minor" }),
  },
});
