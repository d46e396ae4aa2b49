import { describe, expect, it } from "vitest";

import { indexTokens, otherWords, queryTokens } from "./tokens.js";

/** What the search asks of the index: every token of the query is among those of the title. */
function finds(title: string, query: string): boolean {
  const tokens = new Set(indexTokens(title));
  return queryTokens(query).every((token) => tokens.has(token));
}

describe("search tokens", () => {
  const title = "取消依法必须进行招标的项目的投标资格（1至3年）";

  it("finds a title by every run of characters within it", () => {
    const characters = Array.from(title.split("（")[0] ?? "");
    for (let start = 0; start < characters.length; start += 1) {
      for (let length = 1; start + length <= characters.length; length += 1) {
        expect(finds(title, characters.slice(start, start + length).join(""))).toBe(true);
      }
    }
  });

  it("does not find a title by characters that are no neighbours in it", () => {
    expect(finds(title, "招项")).toBe(false);
    expect(finds(title, "资标")).toBe(false);
  });

  it("pairs no characters across punctuation, in title or query", () => {
    expect(finds("甲、乙", "甲乙")).toBe(false);
    expect(finds("甲、乙", "甲 乙")).toBe(true);
  });

  it("folds compatibility forms, as copied text carries radicals", () => {
    expect(finds("⼈力资源", "人力")).toBe(true);
  });

  it("leaves words of other scripts to the word index", () => {
    expect(queryTokens("GB 32100")).toEqual([]);
    expect(otherWords("人社部令第45号 order")).toEqual(["45", "order"]);
  });
});
