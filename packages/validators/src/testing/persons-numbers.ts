import fc from "fast-check";

import { citizenIdCheckCharacter } from "../records/check-digits.js";

/* Numbers of persons, and ways to write them. They are put together as they are needed: no file holds one. */

export const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), minLength: count, maxLength: count });

const birth = fc
  .date({ min: new Date("1930-01-01"), max: new Date("1999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll("-", ""));
const division = fc.constantFrom("110101", "370202", "999999", "650102", "810000");

const withCheck = (body: string) => body + citizenIdCheckCharacter(body);

/** A citizen number of 18 places. */
export const citizen = fc.tuple(division, birth, digits(3)).map((parts) => withCheck(parts.join("")));

/** A citizen number of 15 places. */
export const oldCitizen = fc
  .tuple(fc.constantFrom("110101", "370202", "650102"), birth, digits(3))
  .map(([place, day, rest]) => place + day.slice(2) + rest);

export const mobile = fc.tuple(fc.constantFrom("13", "15", "17", "18", "19"), digits(9)).map((parts) => parts.join(""));

/** A card of a permanent resident, in the form with letters and in the one with eighteen digits. */
export const residenceCard = fc.oneof(
  fc
    .tuple(fc.constantFrom("USA", "JPN", "deu"), fc.constantFrom("1101", "3702"), birth, digits(2))
    .map(([country, place, day, rest]) => country + place + day.slice(2) + rest),
  fc.tuple(fc.constantFrom("911840", "937392"), birth, digits(3)).map((parts) => withCheck(parts.join(""))),
);

export const passport = fc.oneof(
  digits(8).map((rest) => `E${rest}`),
  fc.tuple(fc.constantFrom("A", "J", "Z"), digits(7)).map(([letter, rest]) => `E${letter}${rest}`),
);

/** The digits 0 to 9 of other scripts, by their first. */
const zeros = [0xff10, 0x660, 0x6f0, 0x966, 0xe50, 0x1040, 0x1d7ce, 0x116d0];
const inScript = (zero: number) => (text: string) =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const inNumerals = (signs: string) => (text: string) => text.replaceAll(/\d/g, (digit) => signs.charAt(Number(digit)));

/** A number as somebody may write it, so that a reader still reads it. */
export const scripts: readonly ((text: string) => string)[] = [
  (text) => text,
  ...zeros.map(inScript),
  inNumerals("〇一二三四五六七八九"),
  inNumerals("零壹贰叁肆伍陆柒捌玖"),
  inNumerals("○一二三四五六七八九"),
  (text) => text.replaceAll(/\d/g, (digit) => `${digit}\ufe0f\u20e3`),
];

const each = (shown: (digit: string) => string) => (text: string) => Array.from(text, shown).join("");
const point = (sign: string): number => sign.codePointAt(0) ?? 0;
const digitsFrom = (first: number, zero: string) =>
  each((sign) => (sign === "0" ? zero : /\d/.test(sign) ? String.fromCodePoint(first + Number(sign) - 1) : sign));
const hex = (sign: string, width: number): string => point(sign).toString(16).padStart(width, "0");

/** Ways to write a number that hide it from a search for digits, and from nobody who wants to read it. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
  "a comma between the signs": (text) => Array.from(text).join("，"),
  "a mark of enumeration between the signs": (text) => Array.from(text).join("、"),
  "an apostrophe between the signs": (text) => Array.from(text).join("'"),
  "a star between the signs": (text) => Array.from(text).join("*"),
  "each sign in brackets": each((sign) => `(${sign})`),
  "each sign in Chinese brackets": each((sign) => `【${sign}】`),
  "decimal entities": each((sign) => `&#${String(point(sign))};`),
  "entities without an end": each((sign) => `&#${String(point(sign))}`),
  "hexadecimal entities": each((sign) => `&#x${hex(sign, 2)};`),
  "an entity at its end": (text) => `${text.slice(0, -1)}&#${String(point(text.slice(-1)))};`,
  "escaped entities": each((sign) => `&amp;#${String(point(sign))};`),
  "entities of nothing between": (text) => Array.from(text).join("&ZeroWidthSpace;"),
  "entities of blanks between": (text) => Array.from(text).join("&nbsp;"),
  "places to break a line": (text) => Array.from(text).join("<wbr>"),
  "tags around each sign": each((sign) => `<span class="d">${sign}</span>`),
  "a comment within": (text) => `${text.slice(0, 6)}<!-- -->${text.slice(6)}`,
  "percent signs": each((sign) => `%${hex(sign, 2)}`),
  "percent signs twice": each((sign) => `%25${hex(sign, 2)}`),
  "escapes of programs": each((sign) => `\\u${hex(sign, 4)}`),
  "escapes with braces": each((sign) => `\\u{${hex(sign, 2)}}`),
  "short escapes": each((sign) => `\\x${hex(sign, 2)}`),
  "escapes of mail": each((sign) => `=${hex(sign, 2).toUpperCase()}`),
  "in base64": (text) => btoa(text),
  "in base64 without an end": (text) => btoa(text).replaceAll("=", ""),
  "in base64 with words": (text) => btoa(`id:${text}`),
  "in hexadecimal": each((sign) => hex(sign, 2)),
  "with letters that look like digits": inNumerals("Ol23456789"),
  "with small letters that look like digits": inNumerals("oI23456789"),
  "with a line for one": inNumerals("0|23456789"),
  "with all letters that look like digits": inNumerals("OlZ34Sb7Bg"),
  "with letters, in groups": (text) => grouped(inNumerals("OI23456789")(text), [6, 8, 4], " "),
  "as it is read out by radio": inNumerals("洞幺两三四五六拐八勾"),
  "as it is read out in part": inNumerals("洞幺23456拐89"),
  "with wide letters": inNumerals("Ｏｌ２３４５６７８９"),
  backwards: (text) => Array.from(text).reverse().join(""),
  "in rings": digitsFrom(0x2460, "⓪"),
  "in sans-serif rings": digitsFrom(0x2780, String.fromCodePoint(0x1f10b)),
  "in black sans-serif rings": digitsFrom(0x278a, String.fromCodePoint(0x1f10c)),
  "in brackets of one sign": digitsFrom(0x2474, "(0)"),
  "with stops of one sign": digitsFrom(0x2488, String.fromCodePoint(0x1f100)),
  "in bracketed numerals": digitsFrom(0x3220, "(〇)"),
  "in ringed numerals": digitsFrom(0x3280, "〇"),
  "in numerals of Suzhou": digitsFrom(0x3021, "〇"),
  "in counting rods": digitsFrom(0x1d360, "〇"),
  "in Ethiopic": digitsFrom(0x1369, "0"),
};

/** Sets a text in groups of some sizes, the last of them for the rest. */
export function grouped(text: string, sizes: readonly number[], gap: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let nth = 0; at < text.length; nth += 1) {
    const size = sizes[Math.min(nth, sizes.length - 1)] ?? text.length;
    parts.push(text.slice(at, at + size));
    at += size;
  }
  return parts.join(gap);
}

/** Cuts a text in two parts or more. */
export const cut = (text: string) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: text.length - 1 }), { minLength: 1, maxLength: 5 })
    .map((places) => [0, ...places.sort((a, b) => a - b)].map((from, nth, all) => text.slice(from, all[nth + 1])));
