import { basisNeeds } from "@mulu/engine";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleBasis, exampleMeasure, examplePaths } from "../examples/files.js";
import { basisParams, belowLevel } from "../lookups/bases.js";
import { ownRegulations } from "../lookups/own-regulations.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/**
 * Speaks of every local measure without a local regulation, whatever else is wrong with it. Whether the regulation reaches the region is LB-09's question. Voluntary measures take nothing from anyone.
 */
export const localMeasureLocalRegulation = defineRule({
  code: "MS-10",
  slug: "local-measure-local-regulation",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("9"), ...opinion2025("12")],
  applies: ["measure"],
  messages: { fault: ["cite", "level", "own"] },
  *check(measure, { set }) {
    const at = belowLevel(set, measure, basisNeeds["MS-10"]);
    if (at)
      yield {
        path: [...at.path, "instrument"],
        params: { ...basisParams(set, at.basis), own: ownRegulations(set, measure.regionCode) },
      };
  },
  examples: {
    pass: exampleMeasure({ basis: exampleBasis("ex-local-reg", "measure") }, examplePaths.localMeasure),
    fail: exampleMeasure({ basis: exampleBasis("ex-department-rule", "measure") }, examplePaths.localMeasure),
  },
});
