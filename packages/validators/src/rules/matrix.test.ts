import { describe, expect, it } from "vitest";

import type { LegalLevel } from "@mulu/schema";

import {
  exampleBasis,
  exampleEntry,
  exampleFile,
  exampleList,
  exampleLocalEntry,
  exampleLocalList,
  exampleMeasure,
} from "../examples/files.js";
import { examplePaths } from "../examples/files.js";
import { examplePersonal, examplePublication } from "../examples/parts.js";
import type { Example } from "../rule.js";
import { findings } from "../testing/judge.js";

/*
 * The legal-basis matrix, cell by cell: which level of instrument may carry what, under the opinion of 2020 and under
 * that of 2025. Each cell is judged alone: an object resting on one instrument of that level.
 */

const levels = [
  "law",
  "administrative-regulation",
  "local-regulation",
  "central-policy",
  "state-council-decision",
  "department-rule",
  "local-government-rule",
  "judicial-interpretation",
  "normative-document",
  "memorandum",
  "standard",
  "plan",
] as const satisfies readonly LegalLevel[];

const days = { 2020: "2021-06-01", 2025: "2026-06-01" } as const;

const law: readonly LegalLevel[] = ["law", "administrative-regulation"];
const lawAndLocal: readonly LegalLevel[] = [...law, "local-regulation"];
const centre: readonly LegalLevel[] = ["central-policy", "state-council-decision"];

/** An instrument of each level, in force since 2015, of the region of the local examples. */
const instruments: Example = Object.fromEntries(
  levels.map((level) => [
    `instruments/ex-of-${level}.yaml`,
    exampleFile("instrument", {
      title: `{ zh: 示例级别文件${level}, en: Example of ${level} }`,
      level,
      number: "示例〔2014〕9号",
      region: level.startsWith("local-") ? `"370000"` : null,
    }),
  ]),
);

interface Row {
  object: string;
  /** The rules that guard the cells of this row. */
  rules: readonly string[];
  build: (instrument: string) => Example;
  2020: readonly LegalLevel[] | "unregulated";
  2025: readonly LegalLevel[];
}

const basis = (instrument: string, role: string) => exampleBasis(instrument, role);
const inline = (instrument: string, role: string) =>
  `[{ instrument: ${instrument}, article: "12", role: ${role}, weight: operative }]`;

const rows: readonly Row[] = [
  {
    object: "a national entry (a local regulation alone is not enough, Q-03)",
    rules: ["LB-02", "LB-07"],
    build: (instrument) => exampleEntry({ basis: basis(instrument, "inclusion") }),
    2020: [...law, ...centre],
    2025: [...law, ...centre],
  },
  {
    object: "a local supplementary entry",
    rules: ["LB-02", "LB-08"],
    build: (instrument) => exampleLocalEntry({ basis: basis(instrument, "inclusion") }),
    2020: ["local-regulation"],
    2025: ["local-regulation"],
  },
  {
    object: "the publication of personal information",
    rules: ["PB-03"],
    build: (instrument) =>
      exampleEntry({
        subjects: "[natural-person]",
        publication: `{ publishable: true, scope: public, channels: [department-portal], term: { max: P1Y }, basis: ${inline(instrument, "personal-publication")} }`,
      }),
    2020: [...lawAndLocal, "state-council-decision"],
    2025: [...lawAndLocal, "state-council-decision"],
  },
  {
    object: "the field of a serious list",
    rules: ["LS-01", "LB-07"],
    build: (instrument) => exampleList({ fieldBasis: basis(instrument, "list-field") }),
    2020: [...law, ...centre],
    2025: [...law, ...centre],
  },
  {
    object: "the standard of a national list, a department rule giving its interim reason",
    rules: ["LS-04", "LS-05"],
    build: (instrument) => exampleList({ setBy: `{ instrument: ${instrument}, article: "3" }` }),
    2020: [...law, ...centre, "department-rule"],
    2025: ["department-rule"],
  },
  {
    object: "the standard of a national list, without interim reason",
    rules: ["LS-04", "LS-05"],
    build: (instrument) => exampleList({ interimReason: null, setBy: `{ instrument: ${instrument}, article: "3" }` }),
    2020: [...law, ...centre],
    2025: ["department-rule"],
  },
  {
    object: "a national measure that reduces rights",
    rules: ["MS-03", "MS-04", "MS-13", "MS-14", "LB-07"],
    build: (instrument) => exampleMeasure({ basis: basis(instrument, "measure") }),
    2020: [...law, ...centre],
    2025: law,
  },
  {
    object: "a management measure",
    rules: ["MS-05", "LB-07"],
    build: (instrument) =>
      exampleMeasure({
        title: "{ zh: 示例增加检查频次, en: Example of more inspections }",
        type: "key-supervision",
        effect: "management",
        basis: basis(instrument, "measure"),
      }),
    2020: "unregulated",
    2025: [...law, ...centre],
  },
  {
    object: "a local supplementary measure",
    rules: ["MS-10"],
    build: (instrument) => exampleMeasure({ basis: basis(instrument, "measure") }, examplePaths.localMeasure),
    2020: ["local-regulation"],
    2025: ["local-regulation"],
  },
  {
    object: "recognition by another document",
    rules: ["RC-02"],
    build: (instrument) =>
      exampleEntry({ recognition: `{ documents: [other-by-law], basis: ${inline(instrument, "recognition")} }` }),
    2020: [...lawAndLocal, ...centre],
    2025: [...lawAndLocal, ...centre],
  },
  {
    object: "using personal information without consent",
    rules: ["PI-02"],
    build: (instrument) =>
      exampleEntry({
        ...{ subjects: "[natural-person]", publication: "{ publishable: false }" },
        personal: examplePersonal.replace(
          "consentRequired: true",
          `consentRequired: false, basis: ${inline(instrument, "collection-without-consent")}`,
        ),
      }),
    2020: lawAndLocal,
    2025: lawAndLocal,
  },
  {
    object: "publishing trade secrets",
    rules: ["PB-02"],
    build: (instrument) =>
      exampleEntry({
        publication: examplePublication({ contains: "[trade-secret]", basis: inline(instrument, "publication") }),
      }),
    2020: lawAndLocal,
    2025: lawAndLocal,
  },
  {
    object: "designation below county level",
    rules: ["LS-16"],
    build: (instrument) => {
      const basis = inline(instrument, "designation-level");
      const designation = `{ level: township, notice: true, levelBasis: ${basis}, steps: [{ zh: 示例, en: Example }] }`;
      return exampleList({ designation });
    },
    2020: [...lawAndLocal, "department-rule"],
    2025: [...lawAndLocal, "department-rule"],
  },
  {
    object: "the standard of a local list",
    rules: ["LS-07"],
    build: (instrument) =>
      exampleLocalList({ setBy: `{ instrument: ${instrument}, article: "3" }`, interimReason: null }),
    2020: ["local-regulation"],
    2025: ["local-regulation"],
  },
  {
    object: "marking information as not repairable",
    rules: ["RP-01"],
    build: (instrument) =>
      exampleEntry({
        repair: `{ repairable: false, basis: ${inline(instrument, "non-repairable")} }`,
      }),
    2020: [...lawAndLocal, ...centre],
    2025: [...lawAndLocal, ...centre],
  },
];

function guards(row: Row, level: LegalLevel, day: string): string[] {
  return findings({ ...instruments, ...row.build(`ex-of-${level}`) }, day)
    .filter(({ rule, verdict }) => row.rules.includes(rule) && verdict === "fail")
    .map(({ rule }) => rule);
}

describe.each(rows)("$object", (row) => {
  describe.each([2020, 2025] as const)("under the opinion of %i", (regime) => {
    it.each(levels)("resting on: %s", (level) => {
      const accepted = row[regime];
      const found = guards(row, level, days[regime]);
      if (accepted === "unregulated" || accepted.includes(level)) {
        if (accepted !== "unregulated") expect(found).toEqual([]);
        else expect(found.filter((code) => code !== "LB-07")).toEqual([]);
      } else expect(new Set(found).size, "one rule, and only one, refuses the cell").toBe(1);
    });
  });
});
