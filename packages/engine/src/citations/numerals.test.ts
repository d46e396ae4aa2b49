import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chineseNumber } from "../cite.js";
import { parseChineseNumber } from "./numerals.js";

describe("numbers", () => {
  it("read back what is written, to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => parseChineseNumber(chineseNumber(value)) === value),
    );
  });

  it("read digits one after the other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
        const written = [...String(value)].map((digit) => chineseNumber(Number(digit))).join("");
        return parseChineseNumber(written) === value;
      }),
    );
  });

  it.each([
    ["一百二", 102],
    ["一百十", 110],
    ["两百", 200],
    ["二〇", 20],
    ["一千零一", 1001],
    ["一千二百六十", 1260],
  ])("%s is %i", (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it.each(["", "甲", "第", "12345", "一百03", "十百", "一百零", "百", "一十二十", "一百零零二", "一百二三"])(
    "%j is none",
    (text) => {
      expect(parseChineseNumber(text)).toBeUndefined();
    },
  );
});
