import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const decisionInstrument = defineDealingRule({
  code: "LD-04",
  slug: "decision-instrument",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  messages: { fault: [] },
  *check({ document }) {
    if (document === undefined) yield { path: ["document"] };
    else if (document.number === undefined) yield { path: ["document", "number"], missing: "document.number" };
    else if (document.on === undefined) yield { path: ["document", "on"], missing: "document.on" };
  },
  examples: {
    pass: exampleDealing("designation"),
    fail: exampleDealing("designation", { document: undefined }),
  },
});
