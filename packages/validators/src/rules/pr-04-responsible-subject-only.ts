import { opinion2020 } from "../cites.js";
import { exampleMeasure } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const responsibleSubjectOnly = defineRule({
  code: "PR-04",
  slug: "responsible-subject-only",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("6", "9"),
  applies: ["measure"],
  messages: { fault: [] },
  *check({ targets = [], clause }) {
    const index = targets.indexOf("family-member");
    if (index !== -1 && clause?.targets?.includes("family-member") !== true) yield { path: ["targets", index] };
  },
  examples: {
    pass: exampleMeasure(),
    fail: exampleMeasure({ targets: "[legal-person, family-member]" }),
  },
});
