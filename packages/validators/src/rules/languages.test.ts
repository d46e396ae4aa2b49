import { describe, expect, it } from "vitest";

import { exampleEntry, exampleFile } from "../examples/files.js";
import { exampleRepair } from "../examples/parts.js";
import { findings, judge } from "../testing/judge.js";

const entry = "national/information/ex-2026/ex-entry";
const methods = (text: string): string[] => judge(exampleEntry({ repair: exampleRepair({ methods: text }) }));

describe("ID-05: a text of an entry", () => {
  it.each([
    ["exchanged", "{ zh: Correct and perform, en: 纠正并履行 }", `ID-05 ${entry} repair.methods.zh`],
    ["English in both", "{ zh: Correct and perform, en: Correct and perform }", `ID-05 ${entry} repair.methods.zh`],
    ["Chinese in both", "{ zh: 纠正并履行, en: 纠正并履行 }", `ID-05 ${entry} repair.methods.en`],
    ["almost all Chinese in English", "{ zh: 纠正并履行, en: 纠正并履行义务 (a) }", `ID-05 ${entry} repair.methods.en`],
  ])("is in its language: %s", (_, text, fault) => {
    expect(methods(text)).toEqual([fault]);
  });

  it.each([
    ["an abbreviation", "{ zh: GB 32100-2015, en: GB 32100-2015 }"],
    ["a number", '{ zh: "100", en: "100" }'],
    ["a Chinese name quoted in English", "{ zh: 信用中国公示, en: Shown on the site called 信用中国 }"],
    ["English words within Chinese", "{ zh: 通过 App 办理, en: By app }"],
  ])("may be %s", (_, text) => {
    expect(methods(text)).toEqual([]);
  });

  it("is named by its field", () => {
    const [found] = findings(
      exampleEntry({ repair: exampleRepair({ methods: "{ zh: Correct it, en: Correct it }" }) }),
    );
    expect(found?.message.zh).toBe("条目“示例处罚信息”的 repair.methods：中文写成了英文。");
    expect(found?.hint?.zh).toBe("请在 repair.methods.zh 写中文，在 repair.methods.en 写英文；以中文为准。");
  });
});

describe("LB-15: a catalog of a city on an article about another level", () => {
  const regulation = (empowers: string): Readonly<Record<string, string>> => ({
    "instruments/ex-empowering.yaml": exampleFile("instrument", {
      title: "{ zh: 示例目录条例, en: Example regulation on catalogs }",
      level: "local-regulation",
      issuer: "ex-local-congress",
      region: `"370000"`,
      articles: `\n  "22": { gist: { zh: 示例要点, en: Example gist }${empowers} }\n  "23": { gist: { zh: 示例要点, en: Example gist } }`,
    }),
  });
  const edition = (region: string, article: string): Readonly<Record<string, string>> => ({
    [`local/${region}/information/ex-made/edition.yaml`]: exampleFile("edition", {
      nature: "draft",
      supplements: "national/information",
      basis: `[{ instrument: ex-empowering, article: "${article}", role: inclusion, weight: operative }]`,
    }),
  });
  const said = (region: string, article: string, empowers = ", empowers: province"): string[] =>
    judge({ ...regulation(empowers), ...edition(region, article) }).filter((line) => line.startsWith("LB-15"));

  it("is told, as a warning for a lawyer", () => {
    expect(said("370200", "22")).toEqual(["LB-15 warning local/370200/information/ex-made basis.0.article"]);
    const [found] = findings({ ...regulation(", empowers: province"), ...edition("370200", "22") }).filter(
      ({ rule }) => rule === "LB-15",
    );
    expect(found?.message.zh).toContain("请法律专业人员确认");
  });

  it("is none for the level named, for another article, and where the article does not say", () => {
    expect(said("370000", "22")).toEqual([]);
    expect(said("370200", "22", ", empowers: prefecture")).toEqual([]);
    expect(said("370200", "23")).toEqual([]);
    expect(said("370200", "22", "")).toEqual([]);
  });
});
