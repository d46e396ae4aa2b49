import { describe, expect, it } from "vitest";

import { brief, changed, findingsOf, onlyFinding } from "../testing/catalogs.js";

const law = "instruments/tax-law.yaml";
const entry = "national/information/2026/penalty.yaml";

/** What is said of a text in the place of the instrument's first lines: place, message and hint. */
const said = (text: string) => {
  const finding = onlyFinding({ [law]: text });
  return { at: brief(finding), zh: finding.message.zh, hint: finding.hint?.zh ?? "" };
};

describe("a sign of Chinese typing in the place of a sign of YAML", () => {
  it.each([
    ["title： { zh: 法, en: Law }\nlevel: law\n", "1:6", "全角冒号“：”（U+FF1A）", "半角 “:”，后面加一个空格"],
    ["title:\n  zh： 法\n  en: Law\n", "2:5", "全角冒号“：”（U+FF1A）", "半角 “:”"],
    ["title:\n  zh: 法\n  en：Law\nlevel: law\n", "3:5", "全角冒号“：”（U+FF1A）", "半角 “:”"],
    ["level：law\n", "1:6", "全角冒号“：”（U+FF1A）", "半角 “:”"],
    ["title: { zh：法, en: Law }\n", "1:12", "全角冒号“：”（U+FF1A）", "半角 “:”"],
    ["title: { zh: 法，en: Law }\n", "1:15", "全角逗号“，”（U+FF0C）", "半角 “,”，后面加一个空格"],
    ["title: { zh: 法，en：Law }\n", "1:15", "全角逗号“，”（U+FF0C）", "半角 “,”"],
    ["title: { zh: 法、en: Law }\n", "1:15", "顿号“、”（U+3001）", "半角 “,”"],
    ["title: ｛ zh: 法, en: Law ｝\n", "1:8", "全角括号“｛”（U+FF5B）", "半角 “{”"],
    ["title: { zh: 法, en: Law ｝\nlevel: law\n", "1:25", "全角括号“｝”（U+FF5D）", "半角 “}”"],
    ["title: { zh: “法: 一”, en: Law }\n", "1:14", "弯引号或者全角引号““”（U+201C）", '半角 “"”'],
    ["“title”: { zh: 法, en: Law }\n", "1:1", "弯引号或者全角引号““”（U+201C）", '半角 “"”'],
    ["title:\n\u3000\u3000zh: 法\n\u3000\u3000en: Law\n", "2:1", "不是普通空格的空白U+3000", "普通空格"],
    ["title:\n\u00A0\u00A0zh: 法\n\u00A0\u00A0en: Law\n", "2:1", "不是普通空格的空白U+00A0", "普通空格"],
    ["title:\u00A0{ zh: 法, en: Law }\nlevel: law\n", "1:7", "不是普通空格的空白U+00A0", "普通空格"],
    ["title: { zh:法, en: Law }\n", "1:12", "后面没有空格的冒号“:”", "“:”加一个空格"],
    ["title: { zh: 法, en: Law #1 }\nlevel: law\n", "1:25", "“#”起是注释", "加半角引号"],
    ["title: { zh: @法, en: Law }\n", "1:14", "以“@”开头", "加半角引号"],
  ])("is named with its place and the sign to write: %j", (text, place, name, write) => {
    const { at, zh, hint } = said(text);
    expect(at).toBe(`catalogs/${law}:${place} YAML-07`);
    expect(zh).toContain(name);
    expect(hint).toContain(write);
  });

  it("is named where a code has it: between two, or around one", () => {
    const between = onlyFinding(changed(entry, "subjects: [legal-person]", "subjects: [legal-person，natural-person]"));
    expect(between.message.zh).toContain("第 13 个字是全角逗号“，”");
    expect(between.hint?.zh).toBe("请改为半角 “,”，后面加一个空格。");
    const around = onlyFinding(changed(entry, 'article: "2"', "article: “2”"));
    expect(around.message.zh).toContain("第 1 个字是弯引号或者全角引号““”");
    const brackets = onlyFinding(changed(entry, "subjects: [legal-person]", "subjects: ［legal-person］"));
    expect(brackets.message.zh).toContain("第 1 个字是全角括号“［”");
    expect(brackets.hint?.zh).toContain("“[”");
  });

  it("is no slip within prose, quotes or a comment: the reason is another", () => {
    const prose = ["zh: 甲，乙：“丙”、（丁）", 'zh: "甲，en：乙"', "zh: 甲，API：乙"];
    for (const zh of prose)
      expect(findingsOf(changed(law, /zh: [^,}]*/.exec("zh: 示例税法")?.[0] ?? "", zh))).toEqual([]);
    const { zh } = said('title: { zh: "法，en：二", en: Law # 说明：x\nlevel: law\n');
    expect(zh).not.toContain("全角");
  });
});

describe("yes and no in words", () => {
  it.each([
    ["是", "“是”写作 true。"],
    ["否", "“否”写作 false。"],
    ["no", "“否”写作 false。"],
    ["视情况", "“是”写作 true，“否”写作 false。"],
  ])("%s is told how it is written", (word, hint) => {
    const text = changed(
      entry,
      "subjects: [legal-person]",
      `subjects: [legal-person]\npublication: { publishable: ${word} }`,
    );
    expect(onlyFinding(text).hint?.zh).toBe(hint);
  });
});
