import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chineseNumber, formatCitation, formatCitations, formatClause } from "./cite.js";

/** Reads a Chinese number below 10,000 back, independently of how it was written. */
function readChineseNumber(text: string): number {
  const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
  let value = 0;
  let digit = 0;
  for (const character of text) {
    const place = places[character];
    if (place === undefined) {
      digit = "零一二三四五六七八九".indexOf(character);
      continue;
    }
    value += (digit === 0 ? 1 : digit) * place;
    digit = 0;
  }
  return value + digit;
}

describe("citations in words", () => {
  it.each([
    [0, "零"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [78, "七十八"],
    [105, "一百零五"],
    [110, "一百一十"],
    [1005, "一千零五"],
    [1024, "一千零二十四"],
  ])("writes %i as %s", (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });

  it("writes every number so that it reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
        expect(readChineseNumber(chineseNumber(value))).toBe(value);
      }),
    );
  });

  it("names article, paragraph and item", () => {
    expect(formatClause({ article: "75", paragraph: 2, item: 3 }).zh).toBe("第七十五条第二款第（三）项");
  });

  it("writes inserted articles with 之", () => {
    expect(formatClause({ article: "133-1" }).zh).toBe("第一百三十三条之一");
  });

  it("puts the title in book marks, and the id where there is no title", () => {
    const title = { zh: "中华人民共和国招标投标法", en: "Tendering and Bidding Law" };
    expect(formatCitation({ instrument: "tendering-and-bidding-law", article: "54" }, title)).toEqual({
      zh: "《中华人民共和国招标投标法》第五十四条",
      en: "Tendering and Bidding Law, Article 54",
    });
    expect(formatCitation({ instrument: "ex-law" }).zh).toBe("《ex-law》");
  });

  it("names an instrument once for several of its articles", () => {
    const citations = [
      { instrument: "ex-a", article: "1" },
      { instrument: "ex-b", article: "5" },
      { instrument: "ex-a", article: "9" },
    ];
    const titles = (id: string) => ({ zh: `示例${id}`, en: `Example ${id}` });
    expect(formatCitations(citations, titles)).toEqual({
      zh: "《示例ex-a》第一条、第九条；《示例ex-b》第五条",
      en: "Example ex-a, Article 1, Article 9; Example ex-b, Article 5",
    });
    expect(formatCitations([], titles)).toEqual({ zh: "", en: "" });
  });
});
