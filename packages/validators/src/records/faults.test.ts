import { describe, expect, it } from "vitest";

import { citizenIdFault, dateFault, decimalFault, isEarlier, usccFault } from "./faults.js";

describe("which demand a value does not meet", () => {
  it.each([
    ["91999999MA0000000K", undefined],
    ["91999999M00000001A", "check-character"],
    ["91999999MA0000000A", "check-character"],
    ["000000000000000000", "structure"],
    ["111111111111111115", "structure"],
    ["91160000MA0000001A", "structure"],
    ["91999999M0000000", "length"],
    ["91999999MA0000000KK", "length"],
    ["91999999MAO000000K", "characters"],
    ["9199999XMA0000000K", "characters"],
    ["", "empty"],
  ])("unified social credit code %s: %s", (value, fault) => expect(usccFault(value)).toBe(fault));

  it.each([
    ["999999199001010016", undefined],
    ["999999199001010011", "check-character"],
    ["999999199002300016", "birth-date"],
    ["99999919900101001", "length"],
    ["99999919900101001x", "characters"],
    [" ", "empty"],
  ])("citizen identification number %s: %s", (value, fault) => expect(citizenIdFault(value)).toBe(fault));

  it.each([
    ["2024-02-29", undefined],
    ["2024/02/29", undefined],
    ["2023-02-29", "no-such-day"],
    ["2026/2/3", "date-form"],
    ["20260203", "date-form"],
    ["2026-02/03", "date-form"],
    ["", "empty"],
  ])("date %s: %s", (value, fault) => expect(dateFault(value)).toBe(fault));

  it.each([
    [0.1, undefined],
    [1e12, "integer-digits"],
    [1.1234567, "decimals"],
  ])("decimal %d: %s", (value, fault) => expect(decimalFault(value, 12, 6)).toBe(fault));
});

describe("the order of two dates", () => {
  const earlier = (a: unknown, b: unknown): boolean => isEarlier({ a, b }, "a", "b");

  it("does not hang on how they are written", () => {
    expect(earlier("2026/02/27", "2026-02-28")).toBe(true);
    expect(earlier("2026-02-28", "2026/02/28")).toBe(false);
    expect(earlier("2026/03/01", "2026-02-28")).toBe(false);
  });

  it("is not asked where one is missing, inherited or no date", () => {
    expect(earlier(undefined, "2026-02-28")).toBe(false);
    expect(earlier("2023-02-29", "2026-02-28")).toBe(false);
    expect(isEarlier(Object.create({ a: "2026-02-27", b: "2026-02-28" }) as object, "a", "b")).toBe(false);
  });
});
