import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { alwaysOutlasts, canOutlast } from "./durations.js";

const duration = fc
  .tuple(fc.nat(30), fc.nat(40), fc.nat(400))
  .filter(([years, months, days]) => years + months + days > 0)
  .map(([years, months, days]) => `P${years}Y${months}M${days}D`);

describe("comparing durations", () => {
  it.each([
    ["P5Y", "P3Y"],
    ["P3Y1D", "P3Y"],
    ["P13M", "P1Y"],
    ["P3Y", "P1095D"],
    ["P1M", "P30D"],
    ["P32D", "P1M"],
  ])("%s can outlast %s", (longer, shorter) => expect(canOutlast(longer, shorter)).toBe(true));

  it.each([
    ["P1Y", "P12M"],
    ["P12M", "P1Y"],
    ["P1M", "P31D"],
    ["P1Y", "P366D"],
    ["P4Y", "P1461D"],
    ["P3Y", "P3Y"],
  ])("%s never outlasts %s", (first, second) => expect(canOutlast(first, second)).toBe(false));

  it("knows what only happens in some months", () => {
    expect(canOutlast("P1M", "P30D")).toBe(true);
    expect(alwaysOutlasts("P1M", "P30D")).toBe(false);
    expect(canOutlast("P30D", "P1M")).toBe(true);
    expect(alwaysOutlasts("P1M", "P27D")).toBe(true);
  });

  it("never says a duration outlasts itself, and never says two outlast each other always", () => {
    fc.assert(fc.property(duration, (a) => !canOutlast(a, a)));
    fc.assert(fc.property(duration, duration, (a, b) => !(alwaysOutlasts(a, b) && canOutlast(b, a))));
  });

  it("grows with every day added", () => {
    fc.assert(fc.property(fc.nat(1000), (days) => alwaysOutlasts(`P1Y${days + 1}D`, `P1Y${days}D`)));
  });

  it("refuses what is not a duration", () => expect(() => canOutlast("3 years", "P1Y")).toThrow(RangeError));
});
