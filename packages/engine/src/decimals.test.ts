import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decimalSum, digitsOf, fitsDigits } from "./decimals.js";

describe("digits of a decimal", () => {
  it.each([
    [0, 0, 0],
    [-0, 0, 0],
    [1, 1, 0],
    [0.1, 0, 1],
    [8589.95, 4, 2],
    [89033.21, 5, 2],
    [10000.0004, 5, 4],
    [-0.000001, 0, 6],
    [1e-7, 0, 7],
    [1.5e-7, 0, 8],
    [100, 3, 0],
    [999999999999, 12, 0],
    [1e12, 13, 0],
    [1e21, 22, 0],
    [1.25e21, 22, 0],
    [1.1234567, 1, 7],
  ])("%d has %d before the point and %d after it", (value, before, after) => {
    expect(digitsOf(value)).toEqual({ before, after });
  });

  it("are those of the text, for every number of at most six decimals that fifteen digits can hold", () => {
    const written = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(written, ([whole, millionths]) => {
        const text = `${String(whole)}.${String(millionths).padStart(6, "0")}`;
        return fitsDigits(Number(text), 8, 6) && !fitsDigits(Number(`${text}1`), 8, 6);
      }),
      { seed: 20261120, numRuns: 5_000 },
    );
  });
});

describe("the sum of decimals", () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[8.3, 16.7, 75], 100],
    [[33.3, 33.3, 33.4], 100],
    [[1.1, 2.2, 3.3], 6.6],
    [[], 0],
  ])("of %j is %d, as on paper", (values, sum) => expect(decimalSum(values)).toBe(sum));
});
