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
