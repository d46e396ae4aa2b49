import { opinion2020, opinion2025 } from "../cites.js";
import { exampleBasis, exampleMeasure, examplePaths } from "../examples/files.js";
import { basisParams, isAmong } from "../lookups/bases.js";
import { carriedOver, withoutLaw } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { policyLevels, regimes } from "../settings.js";

const policy = { basis: exampleBasis("ex-central-policy", "measure") };
const earlier = exampleMeasure(policy, examplePaths.measure2022);

/** a measure carried over from an earlier edition and resting only on policy is marked, and does not act. */
export const rebasing2025 = defineRule({
  code: "MS-13",
  slug: "rebasing-2025",
  since: regimes[2025],
  severity: "error",
  ground: "derived",
  cites: [...opinion2025("12"), ...opinion2020("15")],
  applies: ["measure"],
  yieldsTo: ["MS-10", "MS-14"],
  messages: { fault: ["cite", "level"] },
  *check(measure, { set }) {
    const found = withoutLaw(set, measure);
    if (!found?.bases.every((basis) => isAmong(set, basis, policyLevels)) || !carriedOver(set, measure)) return;
    yield { path: [...found.at.path, "instrument"], params: basisParams(set, found.at.basis) };
  },
  examples: {
    pass: { ...earlier, ...exampleMeasure({ ...policy, status: "needs-rebasing" }) },
    fail: { ...earlier, ...exampleMeasure(policy) },
  },
});
