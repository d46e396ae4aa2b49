import { opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const governmentDomain = defineDealingRule({
  code: "GV-01",
  slug: "government-domain",
  since: regimes[2025],
  severity: "warning",
  ground: "explicit",
  cites: opinion2025("1"),
  applies: ["government"],
  messages: { fault: ["domain"] },
  *check({ domain, ground }, { set }) {
    if (domain === undefined) {
      yield { path: ["domain"], missing: "domain" };
      return;
    }
    const named = set.vocabulary("government-integrity-domains")?.values;
    if (named !== undefined && !named.some(({ code }) => code === domain) && ground === undefined) {
      yield { path: ["domain"], params: { domain } };
    }
  },
  examples: {
    pass: exampleDealing("government"),
    fail: exampleDealing("government", { domain: "tourism" }),
  },
});
