import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { citizenIdCheckCharacter, isCalendarDate, isCitizenId, isUscc, usccCheckCharacter } from "./check-digits.js";

const usccCharacters = Array.from("0123456789ABCDEFGHJKLMNPQRTUWXY");
const digits = Array.from("0123456789");

/** Codes of the unassigned region 999999, so that no generated code can be anyone's. */
const uscc = fc
  .tuple(
    fc
      .tuple(fc.constantFrom(...Array.from("123456789ANY")), fc.constantFrom(...usccCharacters.slice(1)))
      .map((head) => head.join("")),
    fc
      .string({ unit: fc.constantFrom(...usccCharacters), minLength: 9, maxLength: 9 })
      .filter((tail) => !/^(.)\1*$/.test(tail)),
  )
  .map(([head, tail]) => `${head}999999${tail}`)
  .map((body) => body + usccCheckCharacter(body));

const birthday = fc
  .date({ min: new Date("1800-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll("-", ""));

const citizenId = fc
  .tuple(birthday, fc.string({ unit: fc.constantFrom(...digits), minLength: 3, maxLength: 3 }))
  .map(([birth, sequence]) => `999999${birth}${sequence}`)
  .map((body) => body + citizenIdCheckCharacter(body));

/** A code and the same code with one character changed to another of the alphabet. */
function changedOnce(codes: fc.Arbitrary<string>, alphabet: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(codes, fc.nat(17), fc.constantFrom(...alphabet))
    .filter(([code, place, character]) => code[place] !== character)
    .map(([code, place, character]) => code.slice(0, place) + character + code.slice(place + 1));
}

describe("unified social credit code (GB 32100)", () => {
  it("accepts any body with its computed check character", () => {
    fc.assert(fc.property(uscc, (code) => isUscc(code)));
  });

  it("rejects any code in which one character was changed", () => {
    fc.assert(fc.property(changedOnce(uscc, usccCharacters), (code) => !isUscc(code)));
  });

  it("agrees with the rule book's example", () => {
    expect(isUscc("91999999MA0000000K")).toBe(true);
    expect(isUscc("91999999MA0000000A")).toBe(false);
  });

  it("gives check character 0 when the weighted sum is a multiple of 31", () => {
    expect(usccCheckCharacter("00000000000000000")).toBe("0");
  });

  it.each([
    "",
    "91999999MA0000000",
    "91999999MA0000000K0",
    "91999999ma0000000k",
    "9I999999MA0000000K",
    "9199999ÅMA0000000K",
  ])("rejects %j for its shape", (code) => expect(isUscc(code)).toBe(false));
});

describe("citizen identification number (GB 11643)", () => {
  it("accepts any body with its computed check character", () => {
    fc.assert(fc.property(citizenId, (code) => isCitizenId(code)));
  });

  it("rejects any number in which one character was changed", () => {
    fc.assert(fc.property(changedOnce(citizenId, [...digits, "X"]), (code) => !isCitizenId(code)));
  });

  it("rejects a day of birth that does not exist, whatever the check character", () => {
    const body = "99999919990229123";
    expect(isCitizenId(body + citizenIdCheckCharacter(body))).toBe(false);
  });

  it("rejects the old 15-digit form", () => expect(isCitizenId("999999990101123")).toBe(false));
});

describe("calendar date", () => {
  it("accepts every day that exists, dashed or slashed", () => {
    const day = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        return isCalendarDate(iso) && isCalendarDate(iso.replaceAll("-", "/"));
      }),
    );
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-00-10",
    "2024-13-01",
    "2024-1-1",
    "2024-01/02",
    "0000-01-01",
    "20240101",
  ])("rejects %s", (text) => expect(isCalendarDate(text)).toBe(false));

  it("knows leap years", () => {
    expect(isCalendarDate("2024-02-29")).toBe(true);
    expect(isCalendarDate("2000-02-29")).toBe(true);
  });
});
