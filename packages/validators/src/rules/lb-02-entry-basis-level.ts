import { opinion2020, opinion2025 } from "../cites.js";
import { exampleBasis, exampleEntry } from "../examples/files.js";
import { basisParams, isAmong, isDecided, operative } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { lawOrPolicyLevels, regimes } from "../settings.js";

/**
 * Every operative basis counts here, not only one of them: what is of a lower level may stand beside it as `supporting`.
 * A local entry without any local regulation is LB-08's, whatever else it cites.
 */
export const entryBasisLevel = defineRule({
  code: "LB-02",
  slug: "entry-basis-level",
  title: {
    zh: "纳入公共信用信息的依据须是法律、法规或者党中央、国务院政策文件",
    en: "Information is included on a law, regulation or central policy document",
  },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("1"), ...opinion2025("6")],
  applies: ["entry"],
  message: {
    zh: ({ thing, cite, level }) =>
      `${thing}的纳入依据${cite}属于${level}，级别不够；须是法律、行政法规、地方性法规或者党中央、国务院政策文件。`,
    en: ({ thing, cite, level }) =>
      `${thing} rests on ${cite}, whose level (${level}) is too low; it takes a law, an administrative or local regulation, or a central policy document.`,
  },
  hint: {
    zh: () =>
      `请改引上位法的具体条款，例如 { instrument: 文件标识, article: "78", role: inclusion, weight: operative }；原文件可以保留，改写 weight: supporting。`,
    en: () =>
      `Cite a clause of the law above it, for example { instrument: its-id, article: "78", role: inclusion, weight: operative }; the present one may stay with weight: supporting.`,
  },
  *check(entry, { set }) {
    const bases = operative(entry, "inclusion");
    if (entry.layer === "local" && !bases.some(({ basis }) => isAmong(set, basis, ["local-regulation"]))) return;
    for (const { basis, path } of bases) {
      if (!isDecided(set, basis) || isAmong(set, basis, lawOrPolicyLevels)) continue;
      yield { path: [...path, "instrument"], params: basisParams(set, basis) };
    }
  },
  examples: {
    pass: exampleEntry({ basis: exampleBasis("ex-admin-reg", "inclusion") }),
    fail: exampleEntry({ basis: exampleBasis("ex-normative", "inclusion") }),
  },
});
