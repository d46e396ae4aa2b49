import { describe, expect, it } from "vitest";

import { exampleBasis, exampleEntry, exampleEvaluation, exampleFile, exampleList } from "../examples/files.js";
import { exampleMeasure, examplePaths } from "../examples/files.js";
import { exampleRepair, exampleSharing } from "../examples/parts.js";
import { exampleDocket, exampleProposal } from "../examples/procedures.js";
import type { Example } from "../rule.js";
import { findings } from "../testing/judge.js";
import { rules } from "./index.js";

/*
 * D-06 to D-21: the other topics on which the opinion of 2025 differs from that of 2020, and F-04 to F-07: where the
 * final text of 2020 departs from the note. The same data on the last day before, and on the day itself. Topics about
 * what is done with records stand with the dealings; D-21 is wording, and stands in the glossary.
 */

const before = "2025-03-20";
const after = "2025-03-21";

function judged(files: Example, code: string, day: string): string[] {
  return findings(files, day)
    .filter(({ rule }) => rule === code)
    .map(({ rule, severity }) => (severity === "error" ? rule : `${rule} ${severity}`));
}

const entry = (changes: Readonly<Record<string, string | null>>) => exampleEntry(changes, examplePaths.entry2022);
const noSharing = { sharing: "{ shareable: false }", publication: "{ publishable: false }" };
const elsewhere = "[{ via: credit-china, responsible: { zh: 示例单位, en: Example operator } }]";
const otherField = {
  "organizations/ex-bureau.yaml": exampleFile("organization", { kind: "local-department", fields: "[taxation]" }),
  ...entry({ field: "market-regulation" }),
};
const onGovernment = {
  ...{ type: "restrict-awards", effect: "management", targets: "[public-body]" },
  effectReason: "{ zh: 示例：机关内部评优管理, en: Example - internal awards }",
  basis: exampleBasis("ex-central-policy", "measure"),
};
const codes = {
  "vocabularies/subject-kinds.yaml": `title: { zh: 信用主体类型, en: Kinds of subjects }
closed: false
values:
  - { code: legal-person, title: { zh: 法人, en: Legal person } }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`,
};
const onPersons = { subjects: "[natural-person]", uses: "[sanction]", inputs: "[]" };

const topics: readonly [topic: string, files: Example, code: string, then: string[], now: string[]][] = [
  [
    "D-06 fields of lists: the four that were added, and no other on the opinion alone",
    exampleList({ fieldBasis: exampleBasis("opinion-2025", "list-field") }),
    "LS-17",
    [],
    ["LS-17"],
  ],
  [
    "D-07 one register: a red or black board carried no measure before, and carries none now",
    {
      ...exampleMeasure(),
      ...exampleList({ kind: "red-list", consequences: "[national/measures/ex-2026/ex-measure]" }),
    },
    "LS-20",
    ["LS-20"],
    ["LS-20"],
  ],
  ["D-08 sharing is the rule: what is not shared gives its reason", entry(noSharing), "SH-04", [], ["SH-04"]],
  [
    "D-08 sharing passes through the hub",
    entry({ sharing: exampleSharing({ route: elsewhere }) }),
    "SH-05",
    [],
    ["SH-05 warning"],
  ],
  ["D-09 a department keeps to its own field", otherField, "PB-08", [], ["PB-08 warning"]],
  [
    "D-11 severity is graded, not only handled by grade",
    entry({ severity: null }),
    "PR-01",
    ["PR-01 warning"],
    ["PR-01"],
  ],
  [
    "D-12 repair stops publication, removes from lists and lifts measures",
    entry({ repair: exampleRepair({ outcomes: "[annotate]" }) }),
    "RP-05",
    [],
    ["RP-05"],
  ],
  [
    "D-12 repair has one channel",
    entry({ repair: exampleRepair({ channels: "[ncisp]" }) }),
    "RP-08",
    [],
    ["RP-08 warning"],
  ],
  ["D-13 natural persons: evaluation for incentives only", exampleEvaluation(onPersons), "PI-06", [], ["PI-06"]],
  [
    "D-14 three restrictions of government bodies",
    exampleMeasure(onGovernment, examplePaths.measure2022),
    "GV-02",
    [],
    ["GV-02 warning"],
  ],
  [
    "D-16 every hop has a responsible party",
    entry({ sharing: exampleSharing({ route: "[{ via: ncisp }]" }) }),
    "SEC-04",
    [],
    ["SEC-04 warning"],
  ],
  [
    "D-18 credit policy is assessed beforehand",
    exampleDocket({ proposals: exampleProposal({ tightens: "true" }) }),
    "PS-13",
    [],
    ["PS-13"],
  ],
  ["D-19 codes have a department that assigns them", codes, "ID-09", [], ["ID-09 warning"]],
];

describe("what the opinion of 2025 changed, topic by topic", () => {
  it.each(topics)("%s", (_topic, files, code, then, now) => {
    expect(judged(files, code, before)).toEqual(then);
    expect(judged(files, code, after)).toEqual(now);
  });
});

describe("where the final text of 2020 departs from the note", () => {
  it("F-04 lists are called by their final name", () => {
    const said = rules.map(({ title, code }) => `${code} ${title.zh}`).filter((each) => each.includes("严重失信名单"));
    expect(said).toEqual([]);
  });

  it("F-05 what is not on the list is not done: consequences must be listed", () => {
    const listed = rules.find(({ code }) => code === "LS-19");
    expect(judged(listed?.examples.fail ?? {}, "LS-19", "2026-06-01")).toEqual(["LS-19"]);
    expect(judged(listed?.examples.pass ?? {}, "LS-19", "2026-06-01")).toEqual([]);
  });

  it.each(["annotate", "mask", "delete", "stop-sharing"])("F-06 %s is an outcome of repair", (outcome) => {
    const files = entry({ repair: exampleRepair({ outcomes: `[${outcome}]` }) });
    expect(judged(files, "RP-05", "2022-06-01")).toEqual([]);
  });

  it("F-07 rules cite points of the final text, which has sixteen, and no part of the note", () => {
    const points = rules
      .flatMap(({ cites }) => cites)
      .filter(({ instrument }) => instrument === "gbf-2020-49")
      .map(({ article }) => Number(article));
    expect(points.length).toBeGreaterThan(30);
    expect(points.filter((point) => !(point >= 1 && point <= 16))).toEqual([]);
  });
});
