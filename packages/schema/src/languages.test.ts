import { describe, expect, expectTypeOf, it } from "vitest";

import {
  authoritative,
  inEachOf,
  inEvery,
  inLanguage,
  isLanguage,
  languageCodes,
  languageOfTag,
  languages,
  wordsIn,
} from "./languages.js";
import type { Language, Said } from "./languages.js";
import type { Text } from "./model/text.js";

describe("the list of languages", () => {
  it("begins with the one that prevails", () => {
    expect(languageCodes[0]).toBe(authoritative);
    expect(languages[authoritative].folder).toBe("");
  });

  it("holds no tag and no folder twice", () => {
    const all = languageCodes.map((code) => languages[code]);
    expect(new Set(all.map(({ tag }) => tag)).size).toBe(all.length);
    expect(new Set(all.map(({ folder }) => folder)).size).toBe(all.length);
  });

  it.each(languageCodes)("gives %s a tag that browsers know, and a folder of that name", (code) => {
    const { tag, folder } = languages[code];
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(["", `${tag}/`]).toContain(folder);
    expect(languageOfTag(tag)).toBe(code);
  });

  it("gives words that nobody can change for those who are given them after him", () => {
    const words = inEvery((code) => code) as Record<Language, string>;
    expect(() => (words.en = "other")).toThrow(TypeError);
    expect(words.en).toBe("en");
  });

  it("knows which codes are on it", () => {
    expect(languageCodes.every(isLanguage)).toBe(true);
    expect(["fr", "toString", "", undefined].some(isLanguage)).toBe(false);
    expect(languageOfTag("fr")).toBeUndefined();
  });
});

describe("words in a language", () => {
  const comment: { zh: string; en?: string } = { zh: "甲" };

  it("are those of the language where they are known", () => {
    expect(inLanguage({ zh: "甲", en: "first" }, "en")).toEqual({ text: "first", language: "en" });
  });

  it("are the authoritative ones otherwise, and say which language they are in", () => {
    expect(inLanguage(comment, "en")).toEqual({ text: "甲", language: "zh" });
    expect(wordsIn(comment, "en")).toBe("甲");
  });
});

describe("what is said in every language", () => {
  it("is made language by language", () => {
    expect(inEvery((language) => `<${language}>`)).toEqual({ zh: "<zh>", en: "<en>" });
  });

  it("takes the authoritative words where a language has none", () => {
    expect(inEachOf({ zh: "甲" })).toEqual({ zh: "甲", en: "甲" });
  });

  it("can stand wherever a text of the catalogs is read", () => {
    expectTypeOf<Said>().toExtend<Readonly<Text>>();
    expectTypeOf<Said>().toExtend<Record<Language, string>>();
  });
});
