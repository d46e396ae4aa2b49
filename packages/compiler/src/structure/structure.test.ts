import { describe, expect, it } from "vitest";

import { brief, changed, findingsOf, onlyFinding } from "../testing/catalogs.js";
import { limits } from "../read/limits.js";

const law = "instruments/tax-law.yaml";
const entry = "national/information/2026/penalty.yaml";
const measure = "national/measures/2026/ban.yaml";

describe("a mistake of structure gives one finding at its place", () => {
  it("missing field: named with what it is for, at the object that lacks it", () => {
    const finding = onlyFinding(changed(law, "level: law\n", ""));
    expect(brief(finding)).toBe(`catalogs/${law}:1:1 SCHEMA-01`);
    expect(finding.message.zh).toContain("level（效力级别）");
  });

  it("missing field of a part: at the part", () => {
    const finding = onlyFinding(changed(entry, `article: "2", role: inclusion, `, `article: "2", `));
    expect(brief(finding)).toBe(`catalogs/${entry}:6:5 SCHEMA-01`);
    expect(finding.message.zh).toContain("basis[0].role");
  });

  it("missing English title: only that", () => {
    expect(onlyFinding(changed(law, ", en: Example Tax Law", "")).message.en).toContain("title.en");
  });

  it("misspelt required field: one finding, not an unknown and a missing one", () => {
    const finding = onlyFinding(changed(law, "level: law", "levle: law"));
    expect(brief(finding)).toBe(`catalogs/${law}:2:1 SCHEMA-02`);
    expect(finding.hint?.zh).toBe("是不是 level？");
  });

  it("misspelt optional field: did you mean", () => {
    expect(onlyFinding(changed(law, "issuer: congress", "isuer: congress")).hint?.en).toBe("Did you mean issuer?");
  });

  it("unknown field like no other: lists what may stand there", () => {
    expect(onlyFinding(changed(law, "level: law", "level: law\nzzzzzzzz: 1")).hint?.zh).toContain("issuer、");
  });

  it("wrong type: says what it should be", () => {
    const finding = onlyFinding(changed(law, "{ zh: 示例税法, en: Example Tax Law }", "示例税法"));
    expect(brief(finding)).toBe(`catalogs/${law}:1:8 SCHEMA-03`);
    expect(finding.hint?.zh).toContain("{ zh: 中文名称, en: English title }");
  });

  it("unquoted article number: with the fix", () => {
    const finding = onlyFinding(changed(entry, `article: "2"`, "article: 2"));
    expect(finding.rule).toBe("SCHEMA-03");
    expect(finding.fix).toMatchObject({ range: finding.range, replacement: `"2"` });
  });

  it("empty value: a wrong type, not a crash", () => {
    expect(brief(onlyFinding(changed(law, "issuer: congress", "issuer:")))).toBe(`catalogs/${law}:3:1 SCHEMA-03`);
  });

  it("value not in the list: the allowed ones with their Chinese titles", () => {
    const finding = onlyFinding(changed(law, "level: law", "level: 法律"));
    expect(brief(finding)).toBe(`catalogs/${law}:2:8 SCHEMA-04`);
    expect(finding.hint?.zh).toContain("law（法律）");
  });

  it("value not in the list, without a vocabulary for it: the codes alone", () => {
    const finding = onlyFinding(changed(measure, "effect: reduces-rights", "effect: reduce"));
    expect(finding.rule).toBe("SCHEMA-04");
    expect(finding.hint?.zh).toContain("reduces-rights");
  });

  it("not a calendar date", () => {
    expect(brief(onlyFinding(changed(law, "2010-05-01", "2010-02-30")))).toBe(`catalogs/${law}:5:39 ID-02`);
  });

  it("identifier in capitals: the rule in words", () => {
    const finding = onlyFinding(changed(law, "issuer: congress", "issuer: Congress"));
    expect(brief(finding)).toBe(`catalogs/${law}:3:9 SCHEMA-05`);
    expect(finding.hint?.zh).toContain("小写英文字母");
  });

  it("one bad item of a choice between text and list: at the item", () => {
    expect(brief(onlyFinding(changed(law, "issuer: congress", "issuer: [congress, 1]")))).toBe(
      `catalogs/${law}:3:20 SCHEMA-03`,
    );
  });

  it("article key that is no article number", () => {
    const finding = onlyFinding(
      changed(law, "level: law", "level: law\narticles: { 第一条: { gist: { zh: 一, en: One } } }"),
    );
    expect(brief(finding)).toBe(`catalogs/${law}:3:13 SCHEMA-05`);
  });

  it("empty text", () => {
    expect(onlyFinding(changed(law, "zh: 示例税法", `zh: ""`)).rule).toBe("SCHEMA-06");
  });

  it("number out of bounds", () => {
    expect(onlyFinding(changed(entry, `article: "2"`, `article: "2", paragraph: 0`)).rule).toBe("SCHEMA-06");
  });

  it("a list where a document should be", () => {
    expect(brief(onlyFinding({ [law]: "- title\n" }))).toBe(`catalogs/${law}:1:1 SCHEMA-03`);
  });
});

describe("mistakes are counted as people count them", () => {
  it("two mistakes are two findings, in the order of the file", () => {
    const text = changed(law, "level: law", "level: lex\nnumber: 7");
    expect(findingsOf(text).map(brief)).toEqual([`catalogs/${law}:2:8 SCHEMA-04`, `catalogs/${law}:3:9 SCHEMA-03`]);
  });

  it("a broken file is not also a dangling reference of those that cite it", () => {
    expect(onlyFinding(changed(law, "level: law", "level: lex")).rule).toBe("SCHEMA-04");
  });

  it("a file full of mistakes is cut short, and says how many there were", () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `zzzzzz${index}: 1`).join("\n");
    const findings = findingsOf(changed(law, "level: law", `level: law\n${keys}`));
    expect(findings).toHaveLength(limits.mistakesPerFile + 1);
    expect(findings.find(({ rule }) => rule === "SCHEMA-07")?.message.zh).toContain("5000");
  });
});
