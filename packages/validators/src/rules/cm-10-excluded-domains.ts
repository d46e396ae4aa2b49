import { exampleCommitment } from "../examples/files.js";
import { isUnderBeijingPlan } from "../lookups/plans.js";
import { defineRule } from "../rule.js";
import { beijingPlan, regimes } from "../settings.js";

export const excludedDomains = defineRule({
  code: "CM-10",
  slug: "excluded-domains",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: beijingPlan.instrument }],
  applies: ["commitment"],
  messages: { fault: [] },
  *check({ regionCode, domains = [] }, { set }) {
    if (isUnderBeijingPlan(set, regionCode) && domains.length > 0) yield { path: ["domains"] };
  },
  examples: {
    pass: exampleCommitment({}, "local/110000"),
    fail: exampleCommitment({ domains: "[life-and-health]" }, "local/110000"),
  },
});
