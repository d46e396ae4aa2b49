import { describe, expect, it } from "vitest";

import { limits } from "../read/limits.js";
import { brief, changed, findingsOf, onlyFinding } from "../testing/catalogs.js";

const law = "instruments/tax-law.yaml";
const entry = "national/information/2026/penalty.yaml";

const titled = (zh: string): Record<string, string> => changed(law, "zh: 示例税法", `zh: "${zh}"`);

describe("a text that holds what nobody sees", () => {
  it.each([
    ["\\0", "控制字符 U+0000"],
    ["\\e", "控制字符 U+001B"],
    ["\\x7f", "控制字符 U+007F"],
    ["\\N", "换行 U+0085"],
    ["\\n", "换行 U+000A"],
    ["\\u200b", "看不见的字符 U+200B"],
    ["\\u00ad", "看不见的字符 U+00AD"],
    ["\\u202e", "看不见的字符 U+202E"],
    ["\\ue000", "私用区字符 U+E000"],
    ["\\uffff", "非字符 U+FFFF"],
    ["\\ud800", "半个字符（代理项） U+D800"],
    ["\\ufffd", "乱码留下的替换符 U+FFFD"],
    ["\\ufe0f", "看不见的字符 U+FE0F"],
    ["\\u034f", "看不见的字符 U+034F"],
    ["\\u3164", "看不见的字符 U+3164"],
  ])("is refused by code point and place: %s", (escape, said) => {
    const found = onlyFinding(titled(`示例${escape}税法`));
    expect(brief(found)).toBe(`catalogs/${law}:1:14 SCHEMA-09`);
    expect(found.message.zh).toBe(`title.zh的文字第 3 个字是${said}。`);
    expect(found.message.en).toContain("as character 3");
    expect(found.fix).toBeUndefined();
  });

  it.each([
    [
      "a note",
      changed(law, "verified: 2026-01-01", `verified: 2026-01-01, note: "示例\\u200b说明"`),
      "provenance.note",
    ],
    ["a list", changed(law, "level: law", `level: law\naliases: [示例法, "税\\u200b法"]`), "aliases[1]"],
    ["a code from a list", changed(law, "level: law", `level: "la\\u200bw"`), "level"],
    ["a code of a form", changed(entry, "category: management", `category: "manage\\u200bment"`), "category"],
    ["the name of a field", changed(law, "level: law", `"lev\\u200bel": law`), "lev\u200bel"],
    ["the name of an unknown field", changed(law, "level: law", `level: law\n"x\\u200b": 1`), "x\u200b"],
  ])("is refused in %s, once", (_, changes, path) => {
    const found = onlyFinding(changes);
    expect([found.rule, found.path.join(".").replace(/\.(\d+)/, "[$1]")]).toEqual(["SCHEMA-09", path]);
    expect(found.message.zh).toContain("U+200B");
    expect(found.message.zh).not.toContain("\u200b");
  });
});

describe("blanks", () => {
  it.each([
    [" 示例税法", "开头有空白（第 1 个字，U+0020）"],
    ["示例税法\\n", "末尾有空白（第 5 个字，U+000A）"],
    ["示例税法\\u3000", "末尾有空白（第 5 个字，U+3000）"],
    ["示例税法\\u00a0", "末尾有空白（第 5 个字，U+00A0）"],
  ])("around a text are refused, with the fix: %s", (text, said) => {
    const found = onlyFinding(titled(text));
    expect(found.message.zh).toBe(`title.zh的文字${said}。`);
    expect(found.fix).toMatchObject({ range: found.range, replacement: `"示例税法"` });
  });

  it("that look like the plain one become it", () => {
    const found = onlyFinding(changed(law, "en: Example Tax Law", "en: Example\u00a0Tax Law"));
    expect(found.message.en).toBe("title.en has an unusual blank, U+00A0, as character 8.");
    expect(found.fix?.replacement).toBe(`"Example Tax Law"`);
  });

  it("around a text written in lines have no fix: the block has a header of its own", () => {
    const found = onlyFinding(changed(law, "level: law\n", "level: law\nnote:\n  zh: |\n    示例\n  en: Example\n"));
    expect([found.rule, found.path, found.fix]).toEqual(["SCHEMA-09", ["note", "zh"], undefined]);
  });

  it.each([" ", "\\u3000", "\\u00a0", "\\n"])("alone are no text: %j", (text) => {
    expect(onlyFinding(titled(text)).message.zh).toBe("title.zh的文字只有空白。");
  });
});

describe("a text of punctuation", () => {
  it.each([".", "。", "——", "/"])("says nothing: %s", (text) => {
    expect(onlyFinding(titled(text)).message.zh).toBe("title.zh的文字只有标点符号。");
  });

  it("may be a code, such as the address of the home page", () => {
    expect(findingsOf(changed("register/a1-01.yaml", "refs:", "pages: [/]\nrefs:"))).toEqual([]);
  });
});

it("a character that is not composed is refused", () => {
  expect(onlyFinding(titled("示例税\\uf90a法")).message.en).toContain("NFC");
});

it("very many are counted, not listed", () => {
  const aliases = Array.from({ length: 200 }, (_, n) => `"税\\u200b法${n}"`).join(", ");
  const findings = findingsOf(changed(law, "level: law", `level: law\naliases: [${aliases}]`));
  expect(findings).toHaveLength(limits.mistakesPerFile + 1);
  expect(findings.some(({ message }) => message.zh.includes("共有 200 处错误"))).toBe(true);
});
