import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mayHoldDigits, narrow } from "./narrow.js";

const signs = fc.constantFrom(...Array.from("0123456789０１²③㉑一二〇幺壹xX- .，条年字aé٣𝟗\u200b\u{1F100}"));
const count = (text: string): number => text.match(/\d/g)?.length ?? 0;

describe("whether a text may hold so many digits", () => {
  it("is never no where it does, in whatever form they stand", () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 14 }), fc.integer({ min: 1, max: 8 }), (parts, wanted) => {
        const text = parts.join("");
        if (count(narrow(text).text) >= wanted) expect(mayHoldDigits(text, wanted)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is no for the lines of most files", () => {
    expect(mayHoldDigits("title: { zh: 示例处罚信息，第75条, en: Example }", 6)).toBe(false);
    expect(mayHoldDigits("verified: 2026-11-20", 6)).toBe(true);
  });
});
