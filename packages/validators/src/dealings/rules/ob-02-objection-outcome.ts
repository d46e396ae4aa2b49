import { opinion2020 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const objectionOutcome = defineDealingRule({
  code: "OB-02",
  slug: "objection-outcome",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["objection"],
  messages: { fault: ["reason"] },
  parts: { wasFoundRightYet: [], wasNotUpheldAnd: [] },
  *check({ upheld, outcome, outcomeOn, reason }) {
    if (upheld === undefined) yield { path: ["upheld"], missing: "upheld" };
    else if (upheld && (outcome === undefined || outcome === "kept" || outcomeOn === undefined)) {
      const fault = part("wasFoundRightYet");
      yield { path: ["outcome"], params: { reason: fault } };
    } else if (!upheld && reason === undefined) {
      const fault = part("wasNotUpheldAnd");
      yield { path: ["reason"], params: { reason: fault } };
    }
  },
  examples: {
    pass: exampleDealing("objection"),
    fail: exampleDealing("objection", { outcome: "kept" }),
  },
});
