import type { Finding } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import {
  exampleBasis,
  exampleEntry,
  exampleFile,
  exampleList,
  exampleMeasure,
  examplePaths,
} from "../examples/files.js";
import type { Example } from "../rule.js";
import { findings, judge } from "../testing/judge.js";

describe("LB-01", () => {
  it("says of a list which of the two is missing: the basis of its field, or the instrument of its standard", () => {
    const words = (files: Example): string | undefined => findings(files)[0]?.message.zh;
    expect(words(exampleList({ fieldBasis: "[]" }))).toContain("没有写明可以独立支撑它的设列依据；须有");
    expect(words(exampleList({ setBy: null }))).toContain("没有写明认定标准由哪个文件制定");
  });

  const published = exampleBasis("ex-law", "publication");
  const around = {
    "national/information/ex-2026/edition.yaml": exampleFile("edition", { nature: "compilation" }),
    "vocabularies/basis-roles.yaml": `title: { zh: 示例依据用途, en: Example roles }
closed: true
values:
  - { code: inclusion, title: { zh: 纳入目录, en: Inclusion } }
  - { code: publication, title: { zh: 公开, en: Publication } }
  - { code: sharing, title: { zh: 共享, en: Sharing } }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`,
  };
  const said = (changes: Readonly<Record<string, string>>): Finding | undefined =>
    findings({ ...around, ...exampleEntry(changes) }).find(({ rule }) => rule === "LB-01");

  it("does not say that there is no basis where one stands, but what the one that stands carries", () => {
    const finding = said({ basis: published });
    expect(finding?.verdict).toBe("fail");
    expect(finding?.message.zh).toContain("没有写明可以独立支撑它的纳入目录的依据；现有依据只管公开；须有");
    expect(finding?.message.en).toContain(
      "no operative basis of the role “Inclusion”; the bases given carry only: Publication;",
    );
  });

  it("says the same where the source is silent, each role once, wherever the basis stands", () => {
    const silent = { unknown: "[basis]" };
    const two = said({ ...silent, basis: published + published + exampleBasis("ex-law", "sharing") });
    expect(two?.verdict).toBe("cannot-say");
    expect(two?.message.zh).toContain("没有写明纳入目录的依据；现有依据只管公开、共享，本规则");
    const role = `{ instrument: ex-law, article: "9", role: publication, weight: operative }`;
    const below = { basis: "[]", publication: `{ publishable: true, scope: public, basis: [${role}] }` };
    expect(said({ ...silent, ...below })?.message.zh).toContain("现有依据只管公开，本规则");
    expect(said({ ...silent, basis: "[]" })?.message.zh).toContain("没有写明法律依据，本规则");
  });

  it("says of bases that only support that they do", () => {
    const supporting = exampleBasis("ex-admin-reg", "list-field").replace("operative", "supporting");
    expect(findings(exampleList({ fieldBasis: supporting }))[0]?.message.zh).toContain("；现有依据仅作佐证；");
  });
});

describe("LB-07", () => {
  it("does not judge a measure that does not act", () => {
    const onLocal = { basis: exampleBasis("ex-local-reg", "measure") };
    expect(judge(exampleMeasure({ ...onLocal, status: "suspended" }))).toEqual([]);
  });

  it("is content with one sufficient basis that is not local, whatever stands beside it", () => {
    const basis = exampleBasis("ex-local-reg", "measure") + exampleBasis("ex-admin-reg", "measure");
    expect(judge(exampleMeasure({ basis }))).toEqual([]);
  });
});

describe("LS-04", () => {
  const normative = { setBy: "{ instrument: ex-normative }" };

  it("is about national serious lists: not local ones, not those of the courts (Q-15, Q-16)", () => {
    expect(judge(exampleList({ ...normative, kind: "judgment-defaulter" }))).toEqual([]);
    const local = exampleFile("list", {
      ...normative,
      fieldBasis: exampleBasis("ex-local-reg", "list-field"),
      inForce: "{ from: 2022-03-01 }",
    });
    expect(judge({ "local/370000/lists/ex-list/2022.yaml": local })).toEqual([
      "LS-07 local/370000/lists/ex-list/2022 setBy.instrument",
    ]);
  });
});

describe("LS-05", () => {
  const at = "national/lists/ex-list/2026";

  it("asks for conditions and procedure of entry; exit is LS-11’s and LS-12’s", () => {
    expect(judge(exampleList({ entry: "[]" }, "2026"))).toEqual([`LS-05 ${at} entry`]);
    expect(judge(exampleList({ entry: null, designation: null }, "2026"))).toEqual([
      `LS-05 ${at} entry`,
      `LS-05 ${at} designation`,
    ]);
    expect(judge(exampleList({ removalProcedure: null }, "2026"))).toEqual([`LS-12 ${at} removalProcedure`]);
  });

  it("is about national serious lists: not local ones, not those of the courts (Q-15, Q-16)", () => {
    const byLaw = { setBy: "{ instrument: ex-law }" };
    expect(judge(exampleList({ ...byLaw, kind: "judgment-defaulter" }, "2026"))).toEqual([]);
    const local = exampleFile("list", {
      setBy: "{ instrument: ex-local-reg }",
      fieldBasis: exampleBasis("ex-local-reg", "list-field"),
      inForce: "{ from: 2026-03-01 }",
    });
    expect(judge({ "local/370000/lists/ex-list/2026.yaml": local })).toEqual([]);
  });
});

describe("MS-03", () => {
  const onNotice = { basis: exampleBasis("ex-normative", "measure") };

  it("judges national measures that act and reduce rights", () => {
    expect(judge(exampleMeasure({ ...onNotice, status: "suspended" }, examplePaths.measure2022))).toEqual([]);
    const management = { ...onNotice, type: "key-supervision", effect: "management" };
    expect(judge(exampleMeasure(management, examplePaths.measure2022))).toEqual([]);
    expect(judge(exampleMeasure(onNotice, examplePaths.localMeasure), "2022-01-01")).toEqual([
      "MS-10 local/370000/measures/ex-2026/ex-local-measure basis.0.instrument",
    ]);
  });
});

describe("MS-05", () => {
  const management = {
    type: "key-supervision",
    effect: "management",
    basis: exampleBasis("ex-normative", "measure"),
  };

  it("judges national measures that act", () => {
    expect(judge(exampleMeasure({ ...management, status: "suspended" }))).toEqual([]);
    expect(judge(exampleMeasure(management, examplePaths.localMeasure))).toEqual([
      "MS-10 local/370000/measures/ex-2026/ex-local-measure basis.0.instrument",
    ]);
  });

  it("does not judge voluntary measures, which take nothing from anyone", () => {
    expect(judge(exampleMeasure({ ...management, effect: "voluntary" }))).toEqual([]);
    expect(judge(exampleMeasure({ ...management, effect: "voluntary" }, examplePaths.localMeasure))).toEqual([]);
  });
});

describe("LS-11", () => {
  it("takes a period for a condition of time, and asks others for their kind", () => {
    const removal = "\n  - { zh: 示例满期, en: Example period, after: P1Y }\n  - { zh: 示例其他, en: Example other }";
    expect(judge(exampleList({ removal }))).toEqual(["LS-11 national/lists/ex-list/2022 removal.1.kind"]);
  });
});

describe("LS rules on other lists", () => {
  it("do not ask a register of abnormal operation for a category of harm or remedies", () => {
    const changes = { kind: "abnormal-register", harm: null, removal: null, removalProcedure: null, remedies: null };
    expect(judge(exampleList(changes))).toEqual([]);
  });
});

describe("MS-02", () => {
  const ban = { title: "{ zh: 示例限制参评, en: Example limit }", effect: "management" };

  it("accepts a recorded reason (Q-18)", () => {
    const effectReason = "{ zh: 只影响排序, en: Affects ranking only }";
    expect(judge(exampleMeasure({ ...ban, effectReason }))).toEqual([]);
    expect(judge(exampleMeasure(ban))).toEqual(["MS-02 national/measures/ex-2026/ex-measure effect"]);
  });

  it("takes a restricting type or a restricted area as a limit, whatever the name says", () => {
    const plain = { title: "{ zh: 示例评优, en: Example }", effect: "management" };
    const found = ["MS-02 national/measures/ex-2026/ex-measure effect"];
    expect(judge(exampleMeasure({ ...plain, type: "restrict-awards" }))).toEqual(found);
    expect(judge(exampleMeasure({ ...plain, type: "other", area: "awards" }))).toEqual(found);
    expect(judge(exampleMeasure({ ...plain, type: "other" }))).toEqual([]);
    expect(judge(exampleMeasure({ ...plain, type: "restrict-awards", status: "candidate" }))).toEqual([]);
  });
});
