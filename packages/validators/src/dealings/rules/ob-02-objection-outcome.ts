import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const objectionOutcome = defineDealingRule({
  code: "OB-02",
  slug: "objection-outcome",
  title: {
    zh: "异议成立的须更正、删除或者撤销",
    en: "An objection found right leads to correction, deletion or withdrawal",
  },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["objection"],
  messages: { fault: ["reason"] },
  *check({ upheld, outcome, outcomeOn, reason }) {
    if (upheld === undefined) yield { path: ["upheld"], missing: "upheld" };
    else if (upheld && (outcome === undefined || outcome === "kept" || outcomeOn === undefined)) {
      const fault = { zh: "经核实成立，却没有更正、删除或者撤销", en: "was found right, yet nothing was corrected" };
      yield { path: ["outcome"], params: { reason: fault } };
    } else if (!upheld && reason === undefined) {
      const fault = { zh: "没有采纳，也没有说明理由", en: "was not upheld, and no reason is given" };
      yield { path: ["reason"], params: { reason: fault } };
    }
  },
  examples: {
    pass: exampleDealing("objection"),
    fail: exampleDealing("objection", { outcome: "kept" }),
  },
});
