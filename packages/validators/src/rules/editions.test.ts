import { describe, expect, it } from "vitest";

import { exampleEntry, exampleFile, exampleLocalEntry, exampleMeasure } from "../examples/files.js";
import { examplePublication, exampleRepair, exampleSharing } from "../examples/parts.js";
import { exampleDocket, exampleProposal } from "../examples/procedures.js";
import type { Example } from "../rule.js";
import { findings, judge } from "../testing/judge.js";

type Sections = Readonly<Record<string, string | null>>;

const official = (number: string, changes: Sections = {}): Sections => ({
  nature: "official",
  dates: "{ published: 2026-12-20, effective: 2027-01-01 }",
  publication: `{ number: "${number}", url: https://www.example.gov.cn/2026, date: 2026-12-20 }`,
  ...changes,
});

const later = "national/commitments/ex-2028";

/** Two editions of one catalog, the second a folder copied from the first unless it says otherwise. */
function two(changes: Sections = {}, first: Sections = {}): Example {
  const edition = (title: string, more: Sections): string =>
    exampleFile("edition", {
      categories: null,
      title: `{ zh: ${title}, en: Example catalog }`,
      ...official("示例〔2026〕9号"),
      ...more,
    });
  return {
    "national/commitments/ex-2027/edition.yaml": edition("示例目录", first),
    [`${later}/edition.yaml`]: edition("示例目录", changes),
  };
}

/** What ID-10 says, of all that is said. */
const apart = (files: Example): string[] => judge(files).filter((line) => line.startsWith("ID-10"));

const own = {
  dates: "{ published: 2027-12-20, effective: 2028-01-01 }",
  publication: "{ number: 示例〔2027〕9号, url: https://www.example.gov.cn/2027, date: 2027-12-20 }",
};
const supersedes = "national/commitments/ex-2027";

describe("ID-10: two editions of one catalog", () => {
  it("that are one folder copied are one document, named with both", () => {
    expect(apart(two())).toEqual([`ID-10 ${later} publication.number`]);
    const [found] = findings(two()).filter(({ rule }) => rule === "ID-10");
    expect(found?.message.zh).toContain("national/commitments/ex-2027");
    expect(found?.message.zh).toContain("示例〔2026〕9号");
  });

  it.each([
    ["though one supersedes the other", { supersedes }],
    ["though the brackets differ", official("示例[2026]9号", { supersedes })],
    ["in a draft", { nature: "draft", publication: null, number: "示例〔2026〕9号" }],
    ["in a transcription", { nature: "transcription", publication: null, number: "示例〔2026〕9号", supersedes }],
  ])("do not share a document number, %s", (_, changes) => {
    expect(apart(two(changes))).toHaveLength(1);
  });

  it("do not share an address", () => {
    const address = (scheme: string): string =>
      `{ number: 示例〔2027〕1号, url: ${scheme}://www.example.gov.cn/2026, date: 2027-12-20 }`;
    expect(apart(two({ ...own, supersedes, publication: address("http") }))).toEqual([
      `ID-10 ${later} publication.url`,
    ]);
  });

  it("are not in force together, unless one says that it took the place of the other, or when it ends", () => {
    expect(apart(two(own))).toEqual([`ID-10 ${later} dates`]);
    expect(apart(two({ ...own, supersedes }))).toEqual([]);
    expect(apart(two(own, { dates: "{ effective: 2027-01-01, until: 2027-12-31 }" }))).toEqual([]);
    expect(apart(two(own, { dates: "{ effective: 2027-01-01, until: 2028-01-01 }" }))).toEqual([
      `ID-10 ${later} dates`,
    ]);
  });

  it("may be an edition and a draft, a compilation or an exercise beside it", () => {
    for (const nature of ["draft", "compilation", "exercise"]) {
      expect(apart(two({ ...own, nature, publication: null }))).toEqual([]);
    }
  });

  it("are left alone where no day is known", () => {
    expect(apart(two({ ...own, nature: "transcription", publication: null, dates: null }))).toEqual([]);
  });

  it("of two catalogs may be one document", () => {
    const both = {
      "national/commitments/ex-2027/edition.yaml": exampleFile("edition", {
        categories: null,
        ...official("示例〔2026〕9号"),
      }),
      "national/incentives/ex-2027/edition.yaml": exampleFile("edition", {
        categories: null,
        ...official("示例〔2026〕9号"),
      }),
    };
    expect(apart(both)).toEqual([]);
  });
});

describe("ID-11: a local edition", () => {
  const local = (room: string, changes: Sections): Example => ({
    [`local/370200/${room}/ex-2027/edition.yaml`]: exampleFile("edition", {
      categories: null,
      nature: "draft",
      ...changes,
    }),
  });
  const said = (files: Example): string[] => judge(files).filter((line) => line.startsWith("ID-11"));

  it.each(["information", "measures"])("of %s says what it supplements", (room) => {
    expect(said(local(room, { supplements: null }))).toEqual([`ID-11 local/370200/${room}/ex-2027 supplements`]);
    expect(said(local(room, { supplements: `national/${room}` }))).toEqual([]);
    expect(said(local(room, { nature: "official", supplements: null }))).toHaveLength(1);
  });

  it("of incentives supplements nothing", () => {
    expect(said(local("incentives", { supplements: null }))).toEqual([]);
  });

  it("read from a source that does not say cannot be judged", () => {
    const silent = local("information", { nature: "transcription", supplements: null, unknown: "[supplements]" });
    expect(said(silent)).toEqual(["ID-11 cannot-say local/370200/information/ex-2027 supplements"]);
  });
});

describe("RP-11: the term of publication", () => {
  const grade = (severity: string, max: string | null): string =>
    `\n  - { title: { zh: 示例, en: Example }, severity: ${severity}${max === null ? "" : `, publicity: { max: ${max} }`} }`;
  const rules = (grades: string): Example => ({
    "national/repair/ex-rules.yaml": exampleFile("repairRule", { grades }),
  });
  const three = grade("minor", "P3M") + grade("general", "P1Y") + grade("serious", "P3Y");
  const entry = (term: string, changes: Sections = {}): Example =>
    exampleEntry({
      publication: examplePublication({ term }),
      repair: exampleRepair({ rules: "national/repair/ex-rules" }),
      ...changes,
    });
  const level = (severity: string | null): Sections => ({
    severity:
      severity === null
        ? null
        : `{ scheme: { zh: 示例分级办法, en: Example scheme }, level: ${severity}, assignedBy: ex-bureau }`,
  });
  const said = (files: Example): string[] => judge(files).filter((line) => line.startsWith("RP-11"));
  const fault = ["RP-11 national/information/ex-2026/ex-entry publication.term.max"];

  it.each([
    ["P10Y", null, fault],
    ["P3Y", null, []],
    ["P36M", "serious", []],
    ["P3Y1D", "serious", fault],
    ["P3Y", "general", fault],
    ["P1Y", "general", []],
    ["P4M", "minor", fault],
  ])("%s of grade %s is held against the rule it names", (max, severity, expected) => {
    expect(said({ ...rules(three), ...entry(`{ min: P1M, max: ${max} }`, level(severity)) })).toEqual(expected);
  });

  it("counts where only a least term is given", () => {
    expect(said({ ...rules(three), ...entry("{ min: P10Y }") })).toEqual([fault[0]?.replace("max", "min")]);
  });

  it("is free where a grade that may apply has no limit, and where what is published is no misconduct", () => {
    expect(said({ ...rules(three + grade("general", null)), ...entry("{ max: P10Y }", level(null)) })).toEqual([]);
    expect(said({ ...rules(three), ...entry("{ max: P10Y }", { polarity: "positive" }) })).toEqual([]);
  });

  it("names both terms and the rule", () => {
    const [found] = findings({ ...rules(three), ...entry("{ max: P10Y }", level("serious")) }).filter(
      ({ rule }) => rule === "RP-11",
    );
    expect(found?.message.zh).toBe("条目“示例处罚信息”公开期限最长10年，所引《示例信用修复办法》规定最长公示3年。");
  });
});

describe("LB-10 and LB-11: a local entry of a national name", () => {
  const conduct = "{ zh: 示例处罚, en: Example penalty }";
  const beside = (local: Sections): Example => ({
    ...exampleEntry({ conduct, subjects: "[legal-person, unincorporated-organization]" }),
    "national/information/ex-2026/edition.yaml": exampleFile("edition", { nature: "compilation" }),
    ...exampleLocalEntry({ title: "{ zh: 示例地方条目, en: Example local entry }", conduct, ...local }),
  });
  const at = "local/370000/information/ex-2026/ex-local-entry";
  const said = (files: Example): string[] => judge(files).filter((line) => /^LB-1[01]/.test(line));

  it.each([
    ["the same subjects", "[unincorporated-organization, legal-person]"],
    ["some of them", "[legal-person]"],
    ["more than them", "[legal-person, natural-person]"],
    ["none, which may be any", "[]"],
  ])("is double for %s", (_, subjects) => {
    expect(said(beside({ subjects }))).toEqual([`LB-10 warning ${at} conduct`]);
  });

  it("is another for other subjects", () => {
    expect(said(beside({ subjects: "[natural-person]" }))).toEqual([]);
  });

  it("is what its regulation names, where it is compiled from one", () => {
    const compiled = exampleFile("edition", { nature: "compilation", supplements: "national/information" });
    expect(said({ ...beside({}), "local/370000/information/ex-2026/edition.yaml": compiled })).toEqual([]);
  });

  it("may not publish more, nor longer, nor share with more", () => {
    const longer = beside({ publication: examplePublication({ term: "{ min: P1Y, max: P5Y }" }) });
    expect(said(longer)).toEqual([`LB-10 warning ${at} conduct`, `LB-11 ${at} publication.term`]);
    const wider = beside({ sharing: exampleSharing({ scope: "[authorised-departments, public]" }) });
    expect(said(wider)).toEqual([`LB-10 warning ${at} conduct`, `LB-11 ${at} sharing.scope`]);
  });

  it("is a measure of another name where it is a measure", () => {
    expect(said(exampleMeasure())).toEqual([]);
  });
});

describe("PS-12: who decides a consultation", () => {
  const decided = (by: string, changes: Sections = {}): Example =>
    exampleDocket({ decision: `{ outcome: approved, date: 2025-11-01, by: ${by} }`, ...changes });
  const said = (files: Example): string[] => judge(files).filter((line) => line.startsWith("PS-12"));
  const fault = ["PS-12 consultations/ex-docket decision.by"];

  it("is not who leads it", () => {
    expect(said(decided("ex-ministry"))).toEqual(fault);
    expect(said(decided("ex-state-council"))).toEqual([]);
  });

  it("is not who handed in one of its proposals", () => {
    expect(said(decided("ex-bureau", { proposals: exampleProposal() }))).toEqual(fault);
    expect(said(decided("ex-state-council", { proposals: exampleProposal() }))).toEqual([]);
  });
});
