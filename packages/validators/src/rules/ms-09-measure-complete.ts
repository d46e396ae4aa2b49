import { opinion2020 } from "../cites.js";
import { exampleMeasure } from "../examples/files.js";
import { acts } from "../lookups/measures.js";
import { eachMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { banTypes, regimes } from "../settings.js";

/** The duration of a ban is PR-08’s. */
export const measureComplete = defineRule({
  code: "MS-09",
  slug: "measure-complete",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("9"),
  applies: ["measure"],
  messages: { fault: [] },
  *check(measure) {
    if (!acts(measure)) return;
    yield* eachMissing(measure, ["targets", "implementer"]);
    if (measure.conduct === undefined) yield* eachMissing(measure, ["triggers"]);
    if (!banTypes.includes(measure.type)) yield* eachMissing(measure, ["duration"]);
  },
  examples: {
    pass: exampleMeasure(),
    fail: exampleMeasure({ implementer: null }),
  },
});
