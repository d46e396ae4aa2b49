import { opinion2020 } from "../cites.js";
import { exampleFile, exampleMeasure } from "../examples/files.js";
import { standsFromBefore } from "../lookups/legacy.js";
import { defineRule } from "../rule.js";

/** MS-08 judges a measure by its own day; one of 2018 lies before it. */
const before2020 = { dates: "{ effective: 2018-01-01 }", categories: null };

function legacy(discretion: string): Readonly<Record<string, string>> {
  return {
    ...{ type: "credit-report", effect: "voluntary", discretion, validity: "{ from: 2018-01-01 }" },
    implementer: "{ title: { zh: 示例银行, en: Example bank }, kind: financial-institution }",
    transition: "{ assessedOn: 2021-06-01, outcome: kept }",
  };
}

/** That an assessment is missing is TR-01’s. */
export const legacyCleanup = defineRule({
  code: "TR-04",
  slug: "legacy-cleanup",
  severity: "warning",
  ground: "explicit",
  cites: opinion2020("9"),
  applies: ["measure"],
  messages: { fault: ["who"] },
  *check(measure, { date }) {
    const { implementer, discretion, transition } = measure;
    if (!standsFromBefore(measure, date) || transition?.outcome !== "kept") return;
    if (implementer?.kind === undefined || implementer.kind === "public-organ" || discretion !== "mandatory") return;
    yield { path: ["transition", "outcome"], params: { who: implementer.title } };
  },
  examples: {
    pass: exampleMeasure(legacy("discretionary")),
    fail: {
      "national/measures/ex-2018/edition.yaml": exampleFile("edition", before2020),
      ...exampleMeasure(legacy("mandatory"), "national/measures/ex-2018/ex-measure.yaml"),
    },
  },
});
