import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { said } from "../testing/person-publications.js";
import { citizen, mobile } from "../testing/persons-numbers.js";

/* Numbers are put together here, so that no file holds one that could be somebody’s. */

/** Signs with which places are struck out. */
const stars = ["*", "＊", "×", "●", "•", "■", "□", "○", "#", "x", "X"];

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

describe("a mask that leaves a number to be tried out", () => {
  const kinds = ["natural-person", "individual-business", "legal-person"] as const;

  it.each([
    ["the last digit", 10, 1],
    ["the last two digits", 9, 2],
    ["the last three digits", 8, 3],
    ["a digit within", 5, 1],
    ["the second digit", 1, 1],
  ] as const)("of a telephone %s, of a firm too", (_what, from, count) => {
    fc.assert(
      fc.property(mobile, fc.constantFrom(...stars), fc.constantFrom(...kinds), (number, star, kind) => {
        const masked = number.slice(0, from) + star.repeat(count) + number.slice(from + count);
        for (const note of [
          masked,
          `联系电话${masked}`,
          `${masked.slice(0, 3)} ${masked.slice(3, 7)} ${masked.slice(7)}`,
        ]) {
          expect(said({ note }, kind), note).toBe(
            kind === "legal-person" && !note.includes("电话") ? "cannot-say" : "fail",
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of 18 places with one or two struck, by whatever sign, in groups or not", () => {
    fc.assert(
      fc.property(citizen, fc.constantFrom(...stars), fc.integer({ min: 11, max: 16 }), (number, star, from) => {
        const masked = number.slice(0, from) + star.repeat(2) + number.slice(from + 2);
        expect(said({ note: masked }, "legal-person")).toBe("fail");
        expect(
          said({ note: `${masked.slice(0, 6)} ${masked.slice(6, 14)} ${masked.slice(14)}` }, "natural-person"),
        ).toBe("fail");
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ..."____ …… …… .... ···· ---- —— ???? ？？？？ ~~~~ ==== ^^^^ ※※※※ ☆☆☆☆ 〇〇〇〇 某某某某 NNNN （略） （后四位隐去） [hidden] 略 ＿＿＿＿ ▁▁▁▁ ////".split(
      " ",
    ),
    ..."* ** _ … ××".split(" "),
  ])("of 18 places the last four as %s: what is left can be tried out", (sign) => {
    fc.assert(
      fc.property(citizen, fc.constantFrom("", " "), fc.constantFrom(...kinds), (number, gap, kind) => {
        for (const before of ["", "身份证号", "当事人（"]) {
          expect(said({ note: `${before}${number.slice(0, 14)}${gap}${sign}` }, kind)).toBeDefined();
          expect(said({ note: `${before}${number.slice(0, 14)}${gap}${sign}，示例。` }, kind)).toBeDefined();
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each("____ …… ···· ???? ==== 某某某某 NNNN **".split(" "))("of 18 places some within as %s", (sign) => {
    fc.assert(
      fc.property(citizen, fc.constantFrom(...kinds), (number, kind) => {
        expect(
          said({ note: `${number.slice(0, 6)}${number.slice(6, 10)}${sign}${number.slice(14)}` }, kind),
        ).toBeDefined();
        expect(said({ note: `${number.slice(0, 4)}${sign}${number.slice(-2)}` }, kind)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it.each("__ …… ?? == ※※ 某某 NN".split(" "))("of a telephone the last two as %s", (sign) => {
    fc.assert(
      fc.property(mobile, (number) => {
        expect(said({ note: `手机${number.slice(0, 9)}${sign}` }, "legal-person")).toBeDefined();
        expect(
          said({ note: `手机${number.slice(0, 3)}${sign}${sign}${number.slice(7)}` }, "natural-person"),
        ).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it("but not a number of a thing, and not what is struck out enough", () => {
    expect(said({ note: `订单号1380013800*` }, "legal-person")).toBeUndefined();
    expect(said({ note: `手机138****8000` }, "legal-person")).toBeUndefined();
    expect(said({ note: "尺寸1380013800x" }, "legal-person")).not.toBe("fail");
  });
});
