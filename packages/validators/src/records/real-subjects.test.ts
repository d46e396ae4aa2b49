import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { citizenIdCheckCharacter, usccCheckCharacter } from "./check-digits.js";
import { realSubjects } from "./real-subjects.js";

/** Numbers are put together here, so that no file holds one that could be somebody's. */
const citizen = (division: string) => {
  const body = `${division}20000101001`;
  return body + citizenIdCheckCharacter(body);
};
const firm = (division: string) => {
  const body = `91${division}MA0000001`;
  return body + usccCheckCharacter(body);
};
const phone = ["139", "0000", "0000"].join("");

const kinds = (text: string) => realSubjects(text).map(({ kind }) => kind);

describe("identifiers that may belong to somebody", () => {
  it.each([
    ["a citizen number", citizen("370202"), "citizen-id"],
    ["a citizen number with a small x", citizen("370202").replace("X", "x"), "citizen-id"],
    ["a mobile number", phone, "mobile-number"],
    ["a unified social credit code", firm("370202"), "uscc"],
  ])("%s", (_what, value, kind) => {
    expect(kinds(`联系${value}，谢谢`)).toEqual([kind]);
  });

  it("in full-width digits too", () => {
    const wide = phone.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(kinds(wide)).toEqual(["mobile-number"]);
  });

  it("set in groups, or with the code of the country", () => {
    expect(kinds(`${["139", "0000", "0000"].join(" ")}，86${phone}`)).toEqual(["mobile-number", "mobile-number"]);
    expect(kinds(citizen("370202").replace(/^(.{6})(.{8})/, "$1-$2-"))).toEqual(["citizen-id"]);
  });

  it("are nobody’s in the reserved division, with a wrong check character, or inside a longer run", () => {
    expect(kinds(`${citizen("999999")} ${firm("999999")}`)).toEqual([]);
    const wrong = firm("370202").slice(0, 17) + (firm("370202").endsWith("0") ? "1" : "0");
    expect(kinds(wrong)).toEqual([]);
    expect(kinds(`a${phone}f sha512-${phone}0`)).toEqual([]);
  });

  it("are found wherever they stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("中", " ", "，", "\n") }), (around) => {
        const [found] = realSubjects(`${around}${phone}${around}`);
        expect(found).toMatchObject({ kind: "mobile-number", index: around.length, length: 11 });
      }),
    );
  });

  it("are found beside days and digests, which are passed over", () => {
    const digest = `sha256:${"0a9f".repeat(16)}`;
    for (const beside of ["2024-10-31", "verified: 2024-10-31", `digest: ${digest}`, `${digest} 2024-10-31`]) {
      expect(kinds(beside)).toEqual([]);
      expect(kinds(`${beside}；${phone}`)).toEqual(["mobile-number"]);
      expect(kinds(`${citizen("370202")}，${beside}`)).toEqual(["citizen-id"]);
    }
  });

  it("are found in a digest that is none, being a text in hexadecimal", () => {
    const written = Buffer.from(`${phone} is a number of whom?`.padEnd(32)).toString("hex");
    expect(written).toHaveLength(64);
    expect(kinds(`digest: sha256:${written}`)).toEqual(["mobile-number"]);
  });

  it("are found where a day is a part of them", () => {
    const number = citizen("370202");
    const [division, year, month, day, rest] = [number.slice(0, 6), "2000", "01", "01", number.slice(14)];
    expect(kinds(`${division} ${year}-${month}-${day} ${rest}`)).toEqual(
      kinds(`${division}/${year}/${month}/${day}/${rest}`),
    );
    expect(kinds(`${division}，${year}-${month}-${day}，${rest}`)).toEqual(["citizen-id"]);
  });
});
