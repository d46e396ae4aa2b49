import type { MeasureEffect } from "@mulu/schema";

import { opinion2025 } from "../cites.js";
import { exampleEvaluation } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const useNames = {
  incentive: { zh: "激励", en: "incentives" },
  supervision: { zh: "监管", en: "supervision" },
  sanction: { zh: "惩戒", en: "sanctions" },
} as const;

const someInput = "[{ title: { zh: 示例信息, en: Example information }, kind: public-credit }]";

function restricts(effect: MeasureEffect | undefined): boolean {
  return effect === "reduces-rights" || effect === "adds-obligations" || effect === "both";
}

export const personEvaluationIncentiveOnly = defineRule({
  code: "PI-06",
  slug: "person-evaluation-incentive-only",
  title: { zh: "自然人信用评价只作激励参考", en: "Evaluations of natural persons inform incentives only" },
  since: regimes[2025],
  severity: "error",
  ground: "derived",
  cites: opinion2025("4"),
  applies: ["evaluation"],
  message: {
    zh: ({ thing, what }) => `${thing}评价自然人，却用于${what}；对自然人的评价只能作为激励的参考。`,
    en: ({ thing, what }) =>
      `${thing} evaluates natural persons and is used for ${what}; such evaluations may only inform incentives.`,
  },
  hint: {
    zh: () => "请改为 uses: [incentive]，并删去等级中的减损性后果和措施。",
    en: () => "Write uses: [incentive], and take consequences that reduce rights and measures out of the grades.",
  },
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
