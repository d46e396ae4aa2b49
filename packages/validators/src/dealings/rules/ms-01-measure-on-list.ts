import { opinion2020, opinion2025 } from "../../cites.js";
import { exampleMeasure } from "../../examples/files.js";
import { regimes } from "../../settings.js";
import { gapInForce, measureThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

/** An id that no document bears is not found rather than off the list; the guard says so. */
export const measureOnList = defineDealingRule({
  code: "MS-01",
  slug: "measure-on-list",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("9"), ...opinion2025("12")],
  applies: ["measure"],
  messages: { fault: ["measure"] },
  *check({ measure: id }, context) {
    if (id === undefined) yield { path: ["measure"], missing: "measure" };
    else {
      const found = measureThere(id, context);
      if (found === undefined) yield { path: ["measure"], params: { measure: id } };
      else if (found === "cannot-say") yield { path: ["measure"], gap: gapInForce("measure", id, context) };
    }
  },
  examples: {
    pass: exampleDealing("measure"),
    fail: exampleDealing("measure", {}, { catalogs: exampleMeasure({ status: "abolished" }) }),
  },
});
