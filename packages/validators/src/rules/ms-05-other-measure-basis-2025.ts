import { basisNeeds } from "@mulu/engine";

import { opinion2025 } from "../cites.js";
import { exampleBasis, exampleMeasure } from "../examples/files.js";
import { basisParams, belowLevel } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const management = {
  title: "{ zh: 示例增加检查频次, en: Example more inspections }",
  type: "key-supervision",
  effect: "management",
};

/** Management measures: a policy document still suffices for them. */
export const otherMeasureBasis2025 = defineRule({
  code: "MS-05",
  slug: "other-measure-basis-2025",
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("12"),
  applies: ["measure"],
  yieldsTo: ["MS-10"],
  messages: { fault: ["cite", "level"] },
  *check(measure, { set }) {
    const at = belowLevel(set, measure, basisNeeds["MS-05"]);
    if (at) yield { path: [...at.path, "instrument"], params: basisParams(set, at.basis) };
  },
  examples: {
    pass: exampleMeasure({ ...management, basis: exampleBasis("ex-central-policy", "measure") }),
    fail: exampleMeasure({ ...management, basis: exampleBasis("ex-normative", "measure") }),
  },
});
