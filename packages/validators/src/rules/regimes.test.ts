import { describe, expect, it } from "vitest";

import {
  exampleBasis,
  exampleEntry,
  exampleList,
  exampleLocalEntry,
  exampleMeasure,
  examplePaths,
} from "../examples/files.js";
import type { Example } from "../rule.js";
import { findings } from "../testing/judge.js";

/*
 * What the opinion of 2025 changed (D-…), and what it left standing: the same data, judged on the last day before it
 * and on its own. And where the final text of 2020 departs from the note on its draft (F-…): what the note would have
 * decided otherwise is decided by the final text.
 */

const before = "2025-03-20";
const after = "2025-03-21";
const in2022 = "2022-06-01";

interface Change {
  topic: string;
  files: Example;
  /** The rules this topic is about; other findings are not its business. */
  about: readonly string[];
  before: readonly string[];
  after: readonly string[];
}

function judged(files: Example, about: readonly string[], day: string): string[] {
  return findings(files, day)
    .filter(({ rule }) => about.includes(rule))
    .map(({ rule, verdict, severity }) =>
      [rule, ...(verdict === "fail" ? [] : [verdict]), ...(severity === "error" ? [] : [severity])].join(" "),
    );
}

const onPolicy = { basis: exampleBasis("ex-central-policy", "measure") };
const management = {
  title: "{ zh: 示例增加检查频次, en: Example of more inspections }",
  type: "key-supervision",
  effect: "management",
  basis: exampleBasis("ex-normative", "measure"),
};
const departmentRule = exampleBasis("ex-department-rule", "inclusion");

const changes: readonly Change[] = [
  {
    topic: "D-01 entries: the regional level is named expressly; department rules suffice in neither",
    files: exampleEntry({ basis: departmentRule }, examplePaths.entry2022),
    about: ["LB-02"],
    before: ["LB-02"],
    after: ["LB-02"],
  },
  {
    topic: "D-02 rights-reducing measures: central policy is no longer enough",
    files: exampleMeasure(onPolicy, examplePaths.measure2022),
    about: ["MS-03", "MS-04"],
    before: [],
    after: ["MS-04"],
  },
  {
    topic: "D-03 other measures: levels are named",
    files: exampleMeasure(management, examplePaths.measure2022),
    about: ["MS-03", "MS-05"],
    before: [],
    after: ["MS-05"],
  },
  {
    topic: "D-04 fields of lists: the same levels, named",
    files: exampleList({ fieldBasis: exampleBasis("ex-normative", "list-field") }),
    about: ["LS-01"],
    before: ["LS-01"],
    after: ["LS-01"],
  },
  {
    topic: "D-05 form of list standards: the stopgap of 2020 is the duty of 2025",
    files: exampleList({ interimReason: null }),
    about: ["LS-04", "LS-05"],
    before: ["LS-04"],
    after: [],
  },
  {
    topic: "D-05 form of list standards: a law without department rule sufficed before",
    files: exampleList({ setBy: `{ instrument: ex-law, article: "3" }` }),
    about: ["LS-04", "LS-05"],
    before: [],
    after: ["LS-05 warning"],
  },
];

/** D-22: what the opinion of 2025 does not restate stays in force. */
const standing: readonly [topic: string, files: Example, code: string][] = [
  ["removal conditions", exampleList({ removal: null }), "LS-11"],
  ["removal procedure", exampleList({ removalProcedure: null }), "LS-12"],
  ["remedies", exampleList({ remedies: null }), "LS-13"],
  ["the four harm categories", exampleList({ harm: null }), "LS-02"],
  ["no fee for repair", exampleEntry({ repair: "{ feeYuan: 20 }" }, examplePaths.entry2022), "RP-03"],
  [
    "one collecting department",
    exampleEntry({ collectedBy: "[{ organization: ex-bureau }, { organization: ex-agency }]" }, examplePaths.entry2022),
    "SH-03",
  ],
  ["the local route", exampleLocalEntry({ basis: exampleBasis("ex-law", "inclusion") }), "LB-08"],
];

describe("what the opinion of 2025 changed", () => {
  it.each(changes)("$topic", ({ files, about, ...expected }) => {
    expect(judged(files, about, before)).toEqual(expected.before);
    expect(judged(files, about, after)).toEqual(expected.after);
  });
});

describe("D-22 what the opinion of 2025 does not restate", () => {
  it.each(standing)("%s", (_topic, files, code) => {
    expect(judged(files, [code], before)).toEqual([code]);
    expect(judged(files, [code], after)).toEqual([code]);
  });
});

function published(instrument: string): Example {
  const basis = `[{ instrument: ${instrument}, article: "12", role: personal-publication, weight: operative }]`;
  return exampleEntry(
    {
      subjects: "[natural-person]",
      publication: `{ publishable: true, scope: public, channels: [department-portal], term: { max: P1Y }, basis: ${basis} }`,
    },
    examplePaths.entry2022,
  );
}

describe("where the final text of 2020 departs from the note on its draft", () => {
  it("F-01 policy of the centre supports an entry; decisions and orders stand apart for personal information", () => {
    const entry = exampleEntry({ basis: exampleBasis("ex-central-policy", "inclusion") }, examplePaths.entry2022);
    expect(judged(entry, ["LB-01", "LB-02"], in2022)).toEqual([]);
    expect(judged(published("ex-state-council-decision"), ["PB-03"], in2022)).toEqual([]);
    expect(judged(published("ex-central-policy"), ["PB-03"], in2022)).toEqual(["PB-03"]);
  });

  it("F-02 a local layer exists, under a local regulation", () => {
    expect(judged(exampleLocalEntry(), ["LB-08", "LB-09"], in2022)).toEqual([]);
  });

  it("F-03 central policy is a form of a list standard", () => {
    const byPolicy = exampleList({ interimReason: null, setBy: `{ instrument: ex-central-policy, article: "3" }` });
    expect(judged(byPolicy, ["LS-04"], in2022)).toEqual([]);
  });
});

describe("before the opinion of 2020", () => {
  it.each([
    ["an entry without sufficient basis", exampleEntry({ basis: departmentRule }, examplePaths.entry2022), "LB-02"],
    ["an entry that settles no sharing", exampleEntry({ sharing: null }, examplePaths.entry2022), "SH-01"],
    ["a list without remedies", exampleList({ remedies: null }), "LS-13"],
  ] as const)("%s is judged by no rule of it", (_what, files, code) => {
    expect(judged(files, [code], "2020-12-06")).toEqual([]);
    expect(judged(files, [code], "2020-12-07")).toEqual([code]);
  });

  it("the four categories are those of 2016, and no older", () => {
    const outside = exampleList({ harm: null });
    expect(judged(outside, ["LS-02"], "2016-05-29")).toEqual([]);
    expect(judged(outside, ["LS-02"], "2016-05-30")).toEqual(["LS-02"]);
  });
});

describe("the regimes", () => {
  it("meet on the day of signature, without a gap or an overlap", () => {
    const normative = exampleMeasure({ basis: exampleBasis("ex-normative", "measure") }, examplePaths.measure2022);
    const both = ["MS-03", "MS-04"];
    expect([before, after].map((day) => judged(normative, both, day))).toEqual([["MS-03"], ["MS-04"]]);
  });
});
