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
  title: { zh: "清单之外的措施不得实施", en: "Nothing off the list of measures is applied" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("9"), ...opinion2025("12")],
  applies: ["measure"],
  message: {
    zh: ({ id, measure }) => `“${id}”实施的措施“${measure}”当日不在适用于该地区的失信惩戒措施清单内，不得实施。`,
    en: ({ id, measure }) =>
      `“${id}” applies measure “${measure}”, which no list in force in that region on that day holds; it may not be applied.`,
  },
  hint: {
    zh: () => "请停止实施；清单内有对应措施的，填写其编号，例如 measure: national/measures/ex-2026/ex-measure。",
    en: () =>
      "Stop applying it; where the list has it, give its id, for example measure: national/measures/ex-2026/ex-measure.",
  },
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
