import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { said } from "../testing/person-publications.js";
import { citizen, mobile } from "../testing/persons-numbers.js";

/* Numbers are put together here, so that no file holds one that could be somebody’s. */

describe("a mask hides what tells who it is", () => {
  /** A number of which some places from one on are struck out. */
  const struck = (number: string, from: number, count: number) =>
    number.slice(0, from) + "*".repeat(count) + number.slice(from + count);

  it.each([
    ["one place", 16, 1, "fail"],
    ["the last place", 17, 1, "fail"],
    ["three places", 14, 3, "fail"],
    ["the day and the month", 10, 4, "cannot-say"],
    ["the last four places", 14, 4, "cannot-say"],
    ["the day of birth", 6, 8, undefined],
    ["all but four and two places", 4, 12, undefined],
  ] as const)("of 18 places %s", (_what, from, count, verdict) => {
    fc.assert(
      fc.property(citizen, (number) => {
        const masked = struck(number, from, count);
        expect(said({ note: { idNumber: masked } }, "natural-person")).toBe(verdict);
        expect(said({ note: `当事人（${masked}）` }, "natural-person")).toBe(verdict);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [3, 1, "fail"],
    [3, 3, "fail"],
    [3, 4, undefined],
    [3, 8, undefined],
  ] as const)("of a telephone from place %i on %i", (from, count, verdict) => {
    fc.assert(
      fc.property(mobile, (number) => {
        expect(said({ note: { phone: struck(number, from, count) } }, "natural-person")).toBe(verdict);
        expect(said({ note: `电话${struck(number, from, count)}` }, "natural-person")).toBe(verdict);
      }),
      { numRuns: 50 },
    );
  });
});
