import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { citizenIdCheckCharacter, usccCheckCharacter } from "./check-digits.js";
import { holdsEncoded } from "./encoded.js";
import { mayHoldLettered } from "./lettered.js";
import { mayHoldNumber } from "./may-hold-number.js";
import { realSubjects, subjectIdentifiers } from "./real-subjects.js";
import { suspectLines } from "./suspect-lines.js";

/** Numbers are put together here, so that no file holds one that could be somebody's. */
const citizen = `37020220000101001${citizenIdCheckCharacter("37020220000101001")}`;
const firm = `91370202MA0000001${usccCheckCharacter("91370202MA0000001")}`;
const phone = ["139", "0000", "0000"].join("");
const hexadecimal = Buffer.from(`${phone} is a number of whom?`.padEnd(32)).toString("hex");
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const looksLike = (text: string) =>
  text.replace(/[013589]/g, (sign) => ({ 0: "O", 1: "l", 3: "3", 5: "S", 8: "B", 9: "g" })[sign] ?? sign);

const passport = ["E", "0000", "0001"].join("");
const permit = ["C", "123456", "(7)"].join("");
const officer = ["军字第", "1234", "56号"].join("");

const numbers = [citizen, firm, phone, passport, permit, officer, ["护照", "123", "456"].join("")].flatMap((number) => [
  number,
  number.toLowerCase(),
  wide(number),
  number.replace(/(....)/g, "$1 "),
  Array.from(number).join("-"),
  Array.from(number).reverse().join(""),
  Array.from(number, (sign) => `&#${sign.charCodeAt(0)};`).join(""),
  Array.from(number, (sign) => `%${sign.charCodeAt(0).toString(16)}`).join(""),
  Array.from(number, (sign) => "〇一二三四五六七八九"[Number(sign)] ?? sign).join(""),
  Array.from(number, (sign) => String.fromCodePoint(0x1d7ce + (Number(sign) || 0))).join(""),
  looksLike(number),
  Buffer.from(number).toString("base64"),
  Buffer.from(`手机${number}`).toString("base64url"),
  Buffer.from(number.padEnd(20)).toString("hex"),
]);

const pieces = fc.constantFrom(
  ...numbers,
  ...[
    hexadecimal,
    `sha256:${hexadecimal}`,
    `sha256:${"abcdef0f".repeat(8)}`,
    "2024-10-31",
    "1990",
    "001",
    "13",
    "9000",
  ],
  ...[
    "OlOlOl",
    "洞幺",
    "两",
    "l38",
    "O0",
    "护照",
    "passport ",
    "证号",
    "E",
    "A1",
    "居留",
    "卡",
    "M",
    "X",
    "（",
    "）",
    "／",
    "％",
    "＆",
    "·",
    "①",
    "\u200b",
  ],
  ...[" ", "-", ".", "=", "&", "%", "<b>", "\\", "，", "\n", "\r\n", "title: 中文", "administrative-penalty", "id"],
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));

describe("whether a text may hold a number", () => {
  it("is never no where a number is read, in whatever way", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = subjectIdentifiers(text).filter(({ kind }) => kind !== "landline");
        const may = mayHoldNumber(text) || holdsEncoded(text) || mayHoldLettered(text);
        if (found.length > 0) expect([text, may]).toEqual([text, true]);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["a code of a region", 'code: "610902", title: { zh: 汉滨区 }'],
    ["a month", "lastSeen: 2016-07"],
    ["the number of a document", "国办发〔2020〕49号、国办发〔2025〕22号"],
    [
      "articles of a law",
      "《行政诉讼法》第六十五条、《民事诉讼法》第一百五十九条、2025年意见第八条，2025年3月21日起施行",
    ],
  ])("is no for %s", (_, text) => {
    expect(mayHoldNumber(text)).toBe(false);
  });
});

describe("lines that may hold an identifier of a person or firm", () => {
  it("are all in which the thorough search finds one, however it is written", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const suspects = new Set(suspectLines(text).map(({ line }) => line));
        for (const [at, line] of text.split("\n").entries()) {
          if (realSubjects(line).length > 0) expect([...suspects]).toContain(at + 1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("stand between the places that are told", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split("\n");
        for (const { line, start, end } of suspectLines(text)) expect(text.slice(start, end)).toBe(lines[line - 1]);
      }),
    );
  });

  it("are seen in each form in which a number is found", () => {
    const found = numbers.filter((number) => realSubjects(number).length > 0);
    expect(found.length).toBeGreaterThan(40);
    for (const number of found) expect(suspectLines(`title: 示例\nnote: ${number}`)).toMatchObject([{ line: 2 }]);
  });

  it("are few in a file of the catalogs: not its titles, articles and ids", () => {
    const text = [
      "# yaml-language-server: $schema=../../../packages/schema/schemas/authoring/entry.schema.json",
      "title: { zh: 行政处罚信息（2024年版）, en: Administrative penalties }",
      "basis: [{ instrument: administrative-penalty-law, article: 48, paragraph: 1 }]",
      "provenance: { status: public-copy, verified: 2026-11-20 }",
    ].join("\n");
    expect(suspectLines(text).map(({ line }) => line)).toEqual([4]);
  });
});
