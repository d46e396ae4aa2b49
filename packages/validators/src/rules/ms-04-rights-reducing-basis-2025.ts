import { opinion2025 } from "../cites.js";
import { exampleBasis, exampleMeasure } from "../examples/files.js";
import { basisParams } from "../lookups/bases.js";
import { withoutLaw } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Point 12 of the 2025 opinion: policy no longer is enough. */
export const rightsReducingBasis2025 = defineRule({
  code: "MS-04",
  slug: "rights-reducing-basis-2025",
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("12"),
  applies: ["measure"],
  yieldsTo: ["MS-10", "MS-13", "MS-14"],
  messages: { fault: ["cite", "level"] },
  *check(measure, { set }) {
    const found = withoutLaw(set, measure);
    if (found) yield { path: [...found.at.path, "instrument"], params: basisParams(set, found.at.basis) };
  },
  examples: {
    pass: exampleMeasure({ basis: exampleBasis("ex-admin-reg", "measure") }),
    fail: exampleMeasure({ basis: exampleBasis("ex-central-policy", "measure") }),
  },
});
