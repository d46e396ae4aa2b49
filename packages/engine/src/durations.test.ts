import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { alwaysOutlasts, canOutlast, dayAfter, daysBetween, durationInWords, hasRunOut } from "./durations.js";

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

describe("counting days", () => {
  it.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2026-01-01", "2025-12-31", -1],
    ["2000-01-01", "2026-01-01", 9497],
  ])("from %s to %s are %i", (first, second, days) => expect(daysBetween(first, second)).toBe(days));

  it.each([
    ["2023-05-01", "P3Y", "2026-05-01", false],
    ["2023-05-01", "P3Y", "2026-05-02", true],
    ["2024-01-31", "P1M", "2024-02-29", false],
    ["2024-01-31", "P1M", "2024-03-01", true],
    ["2026-03-01", "P10D", "2026-03-11", false],
    ["2026-03-01", "P10D", "2026-03-12", true],
  ])("%s and %s have run out by %s: %s", (from, term, on, out) => expect(hasRunOut(from, term, on)).toBe(out));
});

describe("a duration in words", () => {
  it.each([
    ["P1Y6M", "1年6个月", "1 year 6 months"],
    ["P2Y", "2年", "2 years"],
    ["P1M", "1个月", "1 month"],
    ["P30D", "30日", "30 days"],
    ["2026-01-01", "2026-01-01", "2026-01-01"],
    ["P", "P", "P"],
  ])("%s", (duration, zh, en) => expect(durationInWords(duration)).toEqual({ zh, en }));
});

describe("the day after a day", () => {
  it.each([
    ["2023-12-31", "2024-01-01"],
    ["2024-02-28", "2024-02-29"],
    ["2024-02-29", "2024-03-01"],
    ["2100-02-28", "2100-03-01"],
    ["2026-04-30", "2026-05-01"],
    ["2026-08-14", "2026-08-15"],
  ])("of %s is %s", (day, next) => expect(dayAfter(day)).toBe(next));
});
