import { describe, expect, it } from "vitest";

import { citizenIdCheckCharacter } from "./check-digits.js";
import { subjectIdentifiers } from "./real-subjects.js";

/* Numbers are put together here, so that no file holds one that could be somebody’s. */

const kinds = (text: string) => subjectIdentifiers(text).map(({ kind }) => kind);
const old = ["999999", "900101", "001"].join("");
const endingInX = (() => {
  for (let n = 0; ; n += 1) {
    const body = `99999919900101${String(n).padStart(3, "0")}`;
    if (citizenIdCheckCharacter(body) === "X") return body;
  }
})();
const card = (prefix: string) => {
  const body = prefix.padEnd(15, "0");
  for (let check = 0; ; check += 1) {
    const digits = Array.from(body + String(check), Number).reverse();
    const sum = digits.reduce(
      (all, digit, at) => all + (at % 2 ? ((digit * 2) % 10) + Math.floor(digit / 5) : digit),
      0,
    );
    if (sum % 10 === 0) return body + String(check);
  }
};

describe("numbers of persons are found", () => {
  it.each([
    ["of 15 digits", `证件号码${old}`, "citizen-id"],
    ["of 15 digits in groups", `${old.slice(0, 6)} ${old.slice(6, 12)} ${old.slice(12)}`, "citizen-id"],
    ["ending in X", `${endingInX}X`, "citizen-id"],
    ["ending in x", `${endingInX}x`, "citizen-id"],
    ["ending in a full-width X", `${endingInX}Ｘ`, "citizen-id"],
    ["ending in a Roman ten", `${endingInX}\u2169`, "citizen-id"],
    ["ending in a small Roman ten", `${endingInX}\u2179`, "citizen-id"],
    ["ending in a Cyrillic letter", `${endingInX}Х`, "citizen-id"],
    ["with signs nobody sees", `${old.slice(0, 6)}\u200b${old.slice(6)}`, "citizen-id"],
    ["in mathematical digits", old.replaceAll(/\d/g, (d) => String.fromCodePoint(0x1d7ce + Number(d))), "citizen-id"],
    ["after letters", `ID${endingInX}X`, "citizen-id"],
    ["a mobile number after letters", ["tel", "139", "0000", "0000"].join(""), "mobile-number"],
    ["a mobile number with the code of the country", ["0086", "139", "0000", "0000"].join(""), "mobile-number"],
    ["a fixed line", ["电话010", "6000", "0000"].join(""), "landline"],
    ["a fixed line in brackets", ["(0532)", "6000", "0000"].join(""), "landline"],
    ["a card", card("62170"), "bank-card"],
    ["a card in groups", card("62170").replaceAll(/(\d{4})(?=\d)/g, "$1 "), "bank-card"],
    ["a passport", ["E", "0000", "0001"].join(""), "passport"],
    ["a passport of the newer numbers", ["EA", "000", "0001"].join(""), "passport"],
    ["a passport of another country", ["护照号码：AB", "000", "0001"].join(""), "passport"],
    ["a permit of a resident of Hong Kong", ["H", "0000", "0001"].join(""), "travel-permit"],
    ["a permit of a resident of Taiwan", ["台湾居民来往大陆通行证0000", "0001"].join(""), "travel-permit"],
    ["an officer’s paper", ["军字第000", "0001号"].join(""), "officer-paper"],
  ])("%s", (_what, text, kind) => {
    expect(kinds(text)).toEqual([kind]);
    expect(kinds(`中${text}，中`)).toEqual([kind]);
  });

  it.each([
    ["a unified social credit code", "91999999MA0000000K", ["uscc"]],
    ["the number of a document", "示例罚〔2026〕999999900101001号附1", ["citizen-id"]],
    ["an amount of 15 places", "100000000000000", []],
    ["an amount in groups", "999 999 900 101 元", []],
    ["a registration number whose day is none", "370202200012345", []],
    ["the approval of a medicine", ["国药准字H", "2026", "0001"].join(""), []],
    ["the approval of a food", ["国食健字G", "2026", "0001"].join(""), []],
    ["a batch", ["M", "2026", "0101"].join(""), []],
    ["a moment", "20261127123456", []],
    ["a day and another", "2026-11-27 2026-11-28", []],
    ["digits that are no card", "6217000000000001", []],
    ["a masked number", "9999**********01", []],
    ["a decimal", ["13900", "000000"].join("."), []],
    ["a digest", "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", []],
  ])("but not %s", (_what, text, found) => {
    expect(kinds(text)).toEqual(found);
  });

  it("in the place where they stand in the text as given", () => {
    const text = `㈱示例 ${endingInX}\u2169。`;
    const [found] = subjectIdentifiers(text);
    expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(`${endingInX}\u2169`);
  });

  it.each(["1", "9 ", "E", "护照", "0", "(0", "13-", "军", "<b", "&#", "%3", "="])(
    "in a text of %s over and over, to its end",
    (part) => {
      // A square of this length would take longer than a test may.
      const number = `${endingInX}X`;
      const text = `${part.repeat(30_000)}。${number}`;
      expect(subjectIdentifiers(text).at(-1)).toMatchObject({ index: text.length - number.length });
    },
  );
});
