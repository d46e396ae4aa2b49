import { opinion2025 } from "../cites.js";
import { exampleBasis, exampleMeasure } from "../examples/files.js";
import { basisParams } from "../lookups/bases.js";
import { withoutLaw } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { namedAreas, regimes, systemOpinions } from "../settings.js";

const awards = {
  title: "{ zh: 示例限制参加评优, en: Example exclusion from awards }",
  type: "restrict-awards",
  area: "awards",
};

/** The opinion names areas that may be restricted 依法依规, and in the same paragraph asks for the law or regulation. */
export const opinionNotSelfSufficient = defineRule({
  code: "MS-14",
  slug: "opinion-not-self-sufficient",
  since: regimes[2025],
  severity: "error",
  ground: "derived",
  cites: opinion2025("12"),
  applies: ["measure"],
  yieldsTo: ["MS-10"],
  messages: { fault: ["cite"] },
  *check(measure, { set }) {
    if (measure.area === undefined || !namedAreas.includes(measure.area)) return;
    const found = withoutLaw(set, measure);
    if (!found?.bases.every(({ instrument }) => instrument === systemOpinions[2025])) return;
    yield { path: [...found.at.path, "instrument"], params: basisParams(set, found.at.basis) };
  },
  examples: {
    pass: exampleMeasure({
      ...awards,
      basis: exampleBasis("opinion-2025", "measure") + exampleBasis("ex-law", "measure"),
    }),
    fail: exampleMeasure({ ...awards, basis: exampleBasis("opinion-2025", "measure") }),
  },
});
