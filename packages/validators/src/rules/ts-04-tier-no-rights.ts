import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEvaluation } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Schemes that evaluate natural persons are PI-06’s. */
export const tierNoRights = defineRule({
  code: "TS-04",
  slug: "tier-no-rights",
  title: { zh: "评价等级只调整监管频次和方式", en: "A grade changes the frequency and method of supervision only" },
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: [...opinion2020("9"), ...opinion2025("14")],
  applies: ["evaluation"],
  message: {
    zh: ({ thing, tier }) => `${thing}的等级“${tier}”附加了减损权益的后果；等级只能调整监管的频次和方式。`,
    en: ({ tier, thing }) =>
      `Grade “${tier}” of ${thing} has consequences that reduce rights; it may only change how often and how one is supervised.`,
  },
  hint: {
    zh: () => "请删去该后果；确需实施的，作为措施列入清单并写明法律、法规依据。",
    en: () => "Remove it; where it is needed, put it on the list of measures with its law or regulation.",
  },
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
