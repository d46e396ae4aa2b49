import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEvaluation } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Schemes that evaluate natural persons are PI-06’s. */
export const tierNoRights = defineRule({
  code: "TS-04",
  slug: "tier-no-rights",
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: [...opinion2020("9"), ...opinion2025("14")],
  applies: ["evaluation"],
  messages: { fault: ["tier"] },
  *check({ tiers = [], subjects = [] }) {
    if (subjects.includes("natural-person")) return;
    for (const [index, { title, effect }] of tiers.entries()) {
      if (effect === undefined) yield { path: ["tiers", index], missing: "tiers.effect", params: { tier: title } };
      else if (effect !== "management" && effect !== "voluntary") {
        yield { path: ["tiers", index, "effect"], params: { tier: title } };
      }
    }
  },
  examples: {
    pass: exampleEvaluation(),
    fail: exampleEvaluation({ tiers: "\n  - { title: { zh: 示例等级, en: Example grade }, effect: reduces-rights }" }),
  },
});
