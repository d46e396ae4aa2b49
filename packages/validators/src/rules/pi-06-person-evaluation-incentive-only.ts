import type { MeasureEffect } from "@mulu/schema";

import { opinion2025 } from "../cites.js";
import { exampleEvaluation } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

const useNames = {
  incentive: part("incentives"),
  supervision: part("supervision"),
  sanction: part("sanctions"),
} as const;

const someInput = "[{ title: { zh: 示例信息, en: Example information }, kind: public-credit }]";

function restricts(effect: MeasureEffect | undefined): boolean {
  return effect === "reduces-rights" || effect === "adds-obligations" || effect === "both";
}

export const personEvaluationIncentiveOnly = defineRule({
  code: "PI-06",
  slug: "person-evaluation-incentive-only",
  since: regimes[2025],
  severity: "error",
  ground: "derived",
  cites: opinion2025("4"),
  applies: ["evaluation"],
  messages: { fault: ["what"] },
  parts: { incentives: [], supervision: [], sanctions: [] },
  *check({ subjects = [], uses = [], tiers = [] }) {
    if (!subjects.includes("natural-person")) return;
    const use = uses.findIndex((each) => each !== "incentive");
    const tier = tiers.findIndex(({ measures, effect }) => measures !== undefined || restricts(effect));
    if (use !== -1) yield { path: ["uses", use], params: { what: useNames[uses[use] ?? "sanction"] } };
    else if (tier !== -1) yield { path: ["tiers", tier], params: { what: useNames.sanction } };
  },
  examples: {
    pass: exampleEvaluation({ subjects: "[natural-person]", uses: "[incentive]", inputs: someInput }),
    fail: exampleEvaluation({ subjects: "[natural-person]", uses: "[sanction]", inputs: someInput }),
  },
});
