import { opinion2025 } from "../cites.js";
import { exampleBasis, exampleMeasure } from "../examples/files.js";
import { basisParams, insufficient, operative } from "../lookups/bases.js";
import { acts } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { lawOrPolicyLevels, regimes } from "../settings.js";

const management = {
  title: "{ zh: 示例增加检查频次, en: Example more inspections }",
  type: "key-supervision",
  effect: "management",
};

/** Management measures: a policy document still suffices for them. */
export const otherMeasureBasis2025 = defineRule({
  code: "MS-05",
  slug: "other-measure-basis-2025",
  title: {
    zh: "管理性措施须有法律、法规或者党中央、国务院政策文件依据",
    en: "A management measure needs a law, regulation or central policy document",
  },
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("12"),
  applies: ["measure"],
  yieldsTo: ["MS-10"],
  message: {
    zh: ({ thing, cite, level }) =>
      `管理性${thing}所引${cite}属于${level}，级别不够；须有法律、法规或者党中央、国务院政策文件依据。`,
    en: ({ thing, cite, level }) =>
      `${thing} is a management measure, but ${cite} (${level}) is not of a sufficient level; it takes a law, a regulation or a central policy document.`,
  },
  hint: {
    zh: () =>
      `请引用具体条款，例如 { instrument: 文件标识, article: "14", role: measure, weight: operative }；部门文件可以保留，改写 weight: supporting。`,
    en: () =>
      `Cite a clause, for example { instrument: its-id, article: "14", role: measure, weight: operative }; a department’s document may stay with weight: supporting.`,
  },
  *check(measure, { set }) {
    if (!acts(measure) || measure.effect !== "management") return;
    const at = insufficient(set, operative(measure, "measure"), lawOrPolicyLevels);
    if (at) yield { path: [...at.path, "instrument"], params: basisParams(set, at.basis) };
  },
  examples: {
    pass: exampleMeasure({ ...management, basis: exampleBasis("ex-central-policy", "measure") }),
    fail: exampleMeasure({ ...management, basis: exampleBasis("ex-normative", "measure") }),
  },
});
