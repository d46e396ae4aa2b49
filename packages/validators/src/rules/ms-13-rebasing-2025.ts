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
  title: { zh: "沿用的政策依据须重新对照法律、法规", en: "Measures carried over on policy alone are re-based" },
  since: regimes[2025],
  severity: "error",
  ground: "derived",
  cites: [...opinion2025("12"), ...opinion2020("15")],
  applies: ["measure"],
  yieldsTo: ["MS-10", "MS-14"],
  message: {
    zh: ({ thing, cite, level }) =>
      `${thing}沿用以前版本的依据${cite}（${level}）；自2025年意见起，须有法律、行政法规或者地方性法规依据。`,
    en: ({ thing, cite, level }) =>
      `${thing} is carried over on ${cite} (${level}); since the 2025 opinion it takes a law, an administrative regulation or a local regulation.`,
  },
  hint: {
    zh: () =>
      `请补引法律、法规条款，例如 { instrument: 文件标识, article: "54", role: measure, weight: operative }；暂无依据的，写 status: needs-rebasing，暂不实施。`,
    en: () =>
      `Add a clause of a law or regulation, for example { instrument: its-id, article: "54", role: measure, weight: operative }; until there is one, write status: needs-rebasing and do not apply it.`,
  },
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
