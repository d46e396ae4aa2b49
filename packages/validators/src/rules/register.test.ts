import { describe, expect, it } from "vitest";

import { exampleBasis, exampleEntry, exampleFile, exampleList, exampleMeasure } from "../examples/files.js";
import { exampleWorld } from "../examples/world.js";
import { findings, judge } from "../testing/judge.js";

const entry = "national/information/ex-2026/ex-entry";

describe("LB-03", () => {
  const unnumbered = {
    "instruments/ex-unnumbered.yaml": exampleFile("instrument", {
      title: "{ zh: 示例无文号规章, en: Example rule without number }",
      level: "department-rule",
      issuer: "ex-ministry",
    }),
  };

  it("asks for the number of an instrument only where something rests on it", () => {
    expect(judge(unnumbered)).toEqual([]);
    const relying = exampleList({ setBy: "{ instrument: ex-unnumbered }" });
    expect(judge({ ...unnumbered, ...relying })).toEqual(["LB-03 instruments/ex-unnumbered number"]);
  });

  it("asks for the issuer of an instrument something rests on", () => {
    const anonymous = exampleFile("instrument", { title: "{ zh: 示例无名法, en: Anonymous law }", issuer: null });
    expect(judge({ "instruments/ex-anonymous.yaml": anonymous })).toEqual([]);
    const relying = exampleEntry({ basis: exampleBasis("ex-anonymous", "inclusion") });
    expect(judge({ "instruments/ex-anonymous.yaml": anonymous, ...relying })).toEqual([
      "LB-03 instruments/ex-anonymous issuer",
    ]);
  });

  it("says what is missing: of the instrument its number, of the citation its article", () => {
    const relying = exampleList({ setBy: "{ instrument: ex-unnumbered }" });
    expect(findings({ ...unnumbered, ...relying })[0]?.message.zh).toBe(
      "《示例无文号规章》被引为依据，但没有写明文号。",
    );
    const [finding] = findings(exampleEntry({ basis: exampleBasis("ex-law", "inclusion", null) }));
    expect(finding?.message.zh).toBe("条目“示例处罚信息”引用《示例法》，没有写明是哪一条。");
  });
});

describe("LB-06", () => {
  const joint = (issuer: string, more: Record<string, string> = {}) => ({
    "instruments/ex-joint.yaml": exampleFile("instrument", {
      title: "{ zh: 示例联合规章, en: Example joint rule }",
      level: "department-rule",
      issuer,
      ...more,
    }),
  });

  it("lets one able issuer carry a joint document, and asks nothing of a draft", () => {
    expect(judge(joint("[ex-ministry, ex-bureau]"))).toEqual([]);
    expect(judge(joint("ex-bureau"))).toEqual(["LB-06 instruments/ex-joint level"]);
    expect(judge(joint("ex-bureau", { draft: "true" }))).toEqual([]);
  });

  it("cannot say where the kind of the issuer is not on record", () => {
    const somebody = exampleFile("organization", { title: "{ zh: 示例某机构, en: Example body }", kind: "unknown" });
    expect(judge({ ...joint("ex-somebody"), "organizations/ex-somebody.yaml": somebody })).toEqual([
      "LB-06 cannot-say instruments/ex-joint level",
    ]);
  });
});

describe("ID-03", () => {
  const rule = (changes: Record<string, string>) =>
    exampleFile("instrument", {
      title: "{ zh: 示例重订办法, en: Example remade rule }",
      level: "department-rule",
      issuer: "ex-ministry",
      ...changes,
    });

  it("lets a rule be made anew under its old title, told apart by number or succession", () => {
    const numbered = {
      "instruments/ex-a.yaml": rule({ number: "第1号" }),
      "instruments/ex-b.yaml": rule({ number: "第2号" }),
    };
    expect(judge(numbered)).toEqual([]);
    const succeeding = {
      "instruments/ex-a.yaml": rule({ repealed: "{ date: 2020-01-01, by: ex-b }" }),
      "instruments/ex-b.yaml": rule({}),
    };
    expect(judge(succeeding)).toEqual([]);
    const replacing = { "instruments/ex-a.yaml": rule({}), "instruments/ex-b.yaml": rule({ replaces: "[ex-a]" }) };
    expect(judge(replacing)).toEqual([]);
  });

  it("takes two instruments of one title for one when nothing tells them apart", () => {
    const found = ["ID-03 instruments/ex-b title.zh"];
    const [numbered, plain] = [rule({ number: "第1号" }), rule({})];
    expect(judge({ "instruments/ex-a.yaml": numbered, "instruments/ex-b.yaml": plain })).toEqual(found);
    expect(judge({ "instruments/ex-a.yaml": plain, "instruments/ex-b.yaml": numbered })).toEqual(found);
    const amended = rule({ number: "第1号", expressions: "[{ adopted: 2015-01-01, number: 第2号 }]" });
    expect(judge({ "instruments/ex-a.yaml": numbered, "instruments/ex-b.yaml": amended })).toEqual(found);
  });

  it("lets versions of a list and editions of a catalog bear one name", () => {
    expect(judge({ ...exampleList(), ...exampleList({}, "2026") })).toEqual([]);
    expect(judge({ ...exampleEntry(), ...exampleEntry({}, "national/information/ex-2022/ex-entry.yaml") })).toEqual([]);
  });
});

describe("ID-06", () => {
  const region = (changes: Record<string, string | null>) => exampleFile("region", changes);

  it("holds a code against its level and its parent", () => {
    const files = {
      "regions/370300.yaml": region({ level: "province" }),
      "regions/441300.yaml": region({ level: "prefecture", parent: `"370000"` }),
      "regions/510000.yaml": region({ level: "province", parent: null }),
    };
    expect(judge(files)).toEqual([
      "ID-06 regions/370300 level",
      "ID-06 regions/441300 parent",
      "ID-06 regions/510000 parent",
    ]);
  });

  it("refuses a region on a law, and a supplement of a region nobody knows", () => {
    const law = exampleFile("instrument", {
      title: "{ zh: 示例区域法, en: Example regional law }",
      region: `"370000"`,
    });
    const edition = exampleFile("edition", {
      title: "{ zh: 示例不明补充, en: Example lost supplement }",
      supplements: "national/information",
    });
    expect(
      judge({ "instruments/ex-regional.yaml": law, "local/990000/information/ex-2026/edition.yaml": edition }),
    ).toEqual(["ID-06 instruments/ex-regional region", "ID-06 local/990000/information/ex-2026 "]);
  });
});

describe("ID-07", () => {
  it("compares durations by length, and dates by the calendar", () => {
    expect(judge(exampleMeasure({ duration: "{ min: P3Y, max: P12M }" }))).toEqual([
      "ID-07 national/measures/ex-2026/ex-measure duration.max",
    ]);
    expect(judge(exampleMeasure({ duration: "{ min: P12M, max: P1Y }" }))).toEqual([]);
    expect(judge(exampleList({ inForce: "{ from: 2022-03-01, to: 2022-02-28 }" }))).toEqual([
      "ID-07 national/lists/ex-list/2022 inForce.to",
    ]);
  });
});

describe("PS-16", () => {
  it("lets nothing call itself official whose edition is not", () => {
    const provenance = "{ status: official, confidence: high, source: ex-source, verified: 2026-01-01 }";
    expect(judge(exampleEntry({ provenance }))).toEqual([`PS-16 ${entry} provenance.status`]);
    const claiming = exampleFile("edition", { title: "{ zh: 示例官方目录, en: Example }" });
    expect(judge({ "national/information/ex-claim/edition.yaml": claiming })).toEqual([
      "PS-16 national/information/ex-claim title.zh",
    ]);
    const denying = exampleFile("edition", { title: "{ zh: 示例非官方目录, en: Example }" });
    expect(judge({ "national/information/ex-claim/edition.yaml": denying })).toEqual([]);
  });

  it("lets a list standard be official by the number of the act that sets it and the address of its publication", () => {
    const provenance = "{ status: official, confidence: high, source: ex-source, verified: 2026-01-01 }";
    const claim = (changes: Readonly<Record<string, string | null>>) =>
      judge({ ...exampleList({ provenance, ...changes }), "instruments/ex-department-rule.yaml": numbered }).filter(
        (each) => each.startsWith("PS-16"),
      );
    const world = exampleWorld["instruments/ex-department-rule.yaml"] ?? "";
    const numbered = `${world.replace(/^number:.*\n/m, "")}number: 示例第1号令\n`;
    const fault = ["PS-16 national/lists/ex-list/2022 provenance.status"];
    expect(claim({})).toEqual([]);
    expect(claim({ standardPublication: null })).toEqual(fault);
    expect(claim({ setBy: null })).toEqual(fault);
    const unnumbered = { "instruments/ex-department-rule.yaml": world.replace(/^number:.*\n/m, "") };
    expect(judge({ ...exampleList({ provenance }), ...unnumbered })).toContain(fault[0]);
  });
});
