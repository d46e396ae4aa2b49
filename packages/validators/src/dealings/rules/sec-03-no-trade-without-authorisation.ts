import { opinion2020, opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const noTrade = defineDealingRule({
  code: "SEC-03",
  slug: "no-trade-without-authorisation",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("13"), ...opinion2025("9")],
  applies: ["share"],
  messages: { fault: [] },
  *check({ considerationYuan, authorisation }, { date }) {
    if (considerationYuan === undefined) yield { path: ["considerationYuan"], missing: "considerationYuan" };
    else if (considerationYuan > 0) {
      const { from, to } = authorisation ?? {};
      const isOutside = (from !== undefined && date < from) || (to !== undefined && to < date);
      if (authorisation === undefined || isOutside) yield { path: ["considerationYuan"] };
      else if (from === undefined) yield { path: ["authorisation", "from"], missing: "authorisation.from" };
      else if (to === undefined) yield { path: ["authorisation", "to"], missing: "authorisation.to" };
    }
  },
  examples: {
    pass: exampleDealing("share"),
    fail: exampleDealing("share", { considerationYuan: 20 }),
  },
});
