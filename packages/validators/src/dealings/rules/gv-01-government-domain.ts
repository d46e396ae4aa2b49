import { opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const governmentDomain = defineDealingRule({
  code: "GV-01",
  slug: "government-domain",
  title: {
    zh: "政务失信领域须在列举之内，或者说明依据",
    en: "Domains of government integrity are named ones, or state their ground",
  },
  since: regimes[2025],
  severity: "warning",
  ground: "explicit",
  cites: opinion2025("1"),
  applies: ["government"],
  message: {
    zh: ({ id, domain }) => `政务记录“${id}”的领域“${domain}”不在列举之内，也没有说明依据。`,
    en: ({ domain, id }) =>
      `Domain “${domain}” of government record “${id}” is not among those named, and no ground is stated.`,
  },
  hint: {
    zh: () => "请改用列举的领域代码；确属其他领域的，在 ground 说明依据。",
    en: () => "Use the code of a named domain; for another, state its ground in ground.",
  },
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
