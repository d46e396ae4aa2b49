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
  title: {
    zh: "减损权利或者增加义务的措施须有法律、法规依据",
    en: "A measure that reduces rights or adds duties needs a law or regulation",
  },
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("12"),
  applies: ["measure"],
  yieldsTo: ["MS-10", "MS-13", "MS-14"],
  message: {
    zh: ({ thing, cite, level }) =>
      `${thing}减损权利或者增加义务，但所引${cite}属于${level}，级别不够；须引用法律、行政法规或者地方性法规。`,
    en: ({ thing, cite, level }) =>
      `${thing} reduces rights or adds duties, but ${cite} (${level}) is not of a sufficient level; it takes a law, an administrative regulation or a local regulation.`,
  },
  hint: {
    zh: () =>
      `请引用具体条款，例如 { instrument: 文件标识, article: "54", role: measure, weight: operative }；找不到的，改提修法建议，或者写 status: suspended 暂停实施。`,
    en: () =>
      `Cite a clause, for example { instrument: its-id, article: "54", role: measure, weight: operative }; without one, propose a change of law, or suspend it with status: suspended.`,
  },
  *check(measure, { set }) {
    const found = withoutLaw(set, measure);
    if (found) yield { path: [...found.at.path, "instrument"], params: basisParams(set, found.at.basis) };
  },
  examples: {
    pass: exampleMeasure({ basis: exampleBasis("ex-admin-reg", "measure") }),
    fail: exampleMeasure({ basis: exampleBasis("ex-central-policy", "measure") }),
  },
});
