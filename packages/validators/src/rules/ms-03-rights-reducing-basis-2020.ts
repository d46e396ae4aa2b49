import { basisNeeds } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleMeasure, examplePaths } from "../examples/files.js";
import { basisParams, belowLevel } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Point 9 of the 2020 opinion, until point 12 of the 2025 opinion (MS-04). */
export const rightsReducingBasis2020 = defineRule({
  code: "MS-03",
  slug: "rights-reducing-basis-2020",
  since: regimes[2020],
  until: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("9"),
  applies: ["measure"],
  yieldsTo: ["MS-10"],
  messages: { fault: ["cite", "level"] },
  *check(measure, { set }) {
    const at = belowLevel(set, measure, basisNeeds["MS-03"]);
    if (at) yield { path: [...at.path, "instrument"], params: basisParams(set, at.basis) };
  },
  examples: {
    pass: exampleMeasure({ basis: exampleBasis("ex-central-policy", "measure") }, examplePaths.measure2022),
    fail: exampleMeasure({ basis: exampleBasis("ex-department-rule", "measure") }, examplePaths.measure2022),
  },
});
