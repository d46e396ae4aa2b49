import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foldCompatibility, normalizeTitle } from "./text.js";

describe("foldCompatibility", () => {
  it.each([
    ["\u2EC5", "见"],
    ["\u2ED4", "门"],
    ["\u2EDB", "风"],
    ["\u2EA0", "民"],
    ["\u2ED3", "长"],
    ["\u2EEC", "齐"],
  ])("reads the radical %s as %s", (radical, character) => expect(foldCompatibility(radical)).toBe(character));

  it("applies NFKC: full-width digits and Kangxi radicals become ordinary characters", () => {
    expect(foldCompatibility("２０２４年\u2F00")).toBe("2024年一");
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => foldCompatibility(foldCompatibility(text)) === foldCompatibility(text),
      ),
    );
  });
});

describe("normalizeTitle", () => {
  it.each([
    ["行政处罚 信息", "行政处罚信息"],
    ["行政处罚信息（个人）", "行政处罚信息(个人)"],
    ["《安全生产法》", "安全生产法"],
    ["⻓期合同", "长期合同"],
    ["ＡＢＣ目录", "abc目录"],
    ["吊销、撤销许可", "吊销撤销许可"],
  ])("takes %s and %s for one title", (left, right) => expect(normalizeTitle(left)).toBe(normalizeTitle(right)));

  it.each(["一", "鿿", "行政处罚信息"])("hands back %s, of which nothing is to be folded", (title) =>
    expect(normalizeTitle(title)).toBe(title),
  );

  it("folds a compatibility character among others", () => {
    expect(normalizeTitle("行政\u2F00\uF900")).toBe("行政一豈");
  });

  it("keeps titles apart that differ in a word", () => {
    expect(normalizeTitle("行政处罚信息")).not.toBe(normalizeTitle("行政许可信息"));
  });

  it("keeps numbers, which tell editions apart", () => {
    expect(normalizeTitle("目录（2021年版）")).not.toBe(normalizeTitle("目录（2022年版）"));
  });
});
