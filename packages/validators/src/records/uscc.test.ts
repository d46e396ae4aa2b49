import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { citizenIdCheckCharacter, isCitizenId, isUscc, usccCheckCharacter } from "./check-digits.js";
import { usccFlaw } from "./uscc.js";

const closed = (body: string) => body + usccCheckCharacter(body);
const firm = (division: string, head = "91", tail = "MA0000001") => closed(`${head}${division}${tail}`);

describe("a unified social credit code is judged part by part (GB 32100)", () => {
  it.each([
    ["of 16 places", "91999999M0000000", "length"],
    ["with a letter the standard leaves out", "91999999MA000000I1", "characters"],
    ["with a letter in the division", closed("91A99999MA0000001"), "characters"],
    ["of an authority that is none", firm("999999", "01"), "authority"],
    ["of a letter that names no authority", firm("999999", "C1"), "authority"],
    ["of category 0", firm("999999", "90"), "category"],
    ["of a province that is none", firm("160000"), "division"],
    ["of the country's code with a county", firm("100101"), "division"],
    ["of division 111111", firm("111111"), "division"],
    ["whose body number is one sign only", firm("999999", "91", "000000000"), "filler"],
    ["with another check character", `${firm("999999").slice(0, 17)}X`, "check-character"],
  ])("%s", (_what, code, fault) => {
    expect(usccFlaw(code)).toBe(fault);
    expect(isUscc(code)).toBe(false);
  });

  it("fillers of one sign fail with the right check character and without", () => {
    for (const sign of "0123456789ABCDEFGHJKLMNPQRTUWXY") {
      expect(isUscc(closed(sign.repeat(17)))).toBe(false);
      expect(isUscc(sign.repeat(18))).toBe(false);
    }
    expect(isUscc("111111111111111115")).toBe(false);
    expect(isUscc("000000000000000000")).toBe(false);
    expect(isUscc(closed("12345678901234567"))).toBe(false);
  });

  it("takes each authority of the standard, the whole country, and the division of examples", () => {
    for (const authority of "123456789ANY") expect(usccFlaw(firm("370202", `${authority}1`))).toBeUndefined();
    expect(usccFlaw(firm("100000"))).toBeUndefined();
    expect(usccFlaw(firm("999999"))).toBeUndefined();
    expect(usccFlaw("91999999MA0000000K")).toBeUndefined();
  });
});

describe("a citizen number is judged by its division too", () => {
  const citizen = (division: string) => {
    const body = `${division}20000101001`;
    return body + citizenIdCheckCharacter(body);
  };
  it.each(["111111", "222222", "160101", "300000"])("%s was never a division", (division) => {
    expect(isCitizenId(citizen(division))).toBe(false);
  });
  it.each(["370202", "999999", "810000", "830000", "911156"])("%s may be one", (division) => {
    expect(isCitizenId(citizen(division))).toBe(true);
  });
});

describe("usccFlaw and isUscc agree", () => {
  it("on whatever is handed in", () => {
    fc.assert(fc.property(fc.string(), (text) => isUscc(text) === (usccFlaw(text) === undefined)));
  });
});
