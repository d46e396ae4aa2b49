import { defineRule } from "../rule.js";
import { operative, reducesRights } from "../measure-facts.js";
import { levelTitle } from "../levels.js";

/** Point 12 of the 2025 opinion: a measure that reduces rights needs a law or regulation; policy no longer is enough. */
const enough: readonly string[] = ["law", "administrative-regulation", "local-regulation"];

export const rightsReducingBasis2025 = defineRule({
  code: "MS-04",
  slug: "rights-reducing-basis-2025",
  title: {
    zh: "减损权利或者增加义务的措施须有法律、法规依据",
    en: "A measure that reduces rights or adds duties needs a law or regulation",
  },
  since: "2025-03-21",
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: "opinion-2025", article: "12" }],
  applies: ["measure"],
  message: {
    zh: ({ title, instrument, level }) =>
      `措施“${title}”减损权利或者增加义务，但所引《${instrument}》属于${level}，级别不够。`,
    en: ({ title, instrument, levelEn }) =>
      `Measure “${title}” reduces rights or adds duties, but ${instrument} is only a ${levelEn}.`,
  },
  hint: {
    zh: () => "请引用法律、行政法规或者地方性法规的具体条款，例如 { instrument: tendering-and-bidding-law, article: \"54\" }；找不到的，应改为修法建议或者暂停实施。",
    en: () => "Cite an article of a law, administrative regulation or local regulation, or suspend the measure.",
  },
  *check(measure, { set }) {
    if (!reducesRights(measure) || measure.status !== "in-force") return;
    const bases = operative(measure, "measure");
    if (bases.length === 0 || bases.some(({ basis }) => enough.includes(basis.level))) return;
    for (const { basis, index } of bases.slice(0, 1)) {
      const level = levelTitle(set, basis.level);
      yield {
        path: ["basis", index, "instrument"],
        params: {
          instrument: set.instrument(basis.instrument)?.title.zh ?? basis.instrument,
          level: level.zh,
          levelEn: level.en,
        },
      };
    }
  },
  examples: {
    pass: {
      "national/measures/ex-2026/ex-ban.yaml": `
title: { zh: 示例禁入措施, en: Example ban }
type: restrict-market-access
effect: reduces-rights
basis:
  - { instrument: ex-law, article: "12", role: measure, weight: operative }
provenance: { status: inferred, confidence: high, source: engineering, verified: 2026-01-01 }
`,
    },
    fail: {
      "national/measures/ex-2026/ex-ban.yaml": `
title: { zh: 示例禁入措施, en: Example ban }
type: restrict-market-access
effect: reduces-rights
basis:
  - { instrument: ex-central-policy, article: "12", role: measure, weight: operative }
provenance: { status: inferred, confidence: high, source: engineering, verified: 2026-01-01 }
`,
    },
  },
});
