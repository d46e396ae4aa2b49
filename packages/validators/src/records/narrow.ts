import type { Mapped } from "./mapped.js";
import { rewritten } from "./mapped.js";

/** Signs that nobody sees, and rings and keys around a sign: they change nothing for who reads a number. */
const unseen = /^[\p{Cf}\p{Mn}\p{Me}\u034f\u115f\u1160\u3164]$/u;

/** Letters of other scripts that look like the last place of an identity number. */
const lookLikeX = /^[ХхΧχ]$/;

/** What may read otherwise than it is written. Latin, Chinese characters and their usual marks never do. */
const strange = /[^\0-\x7f\u2010-\u2027\u3001-\u3020\u3030-\u3037\u303b-\u303f\u4e00-\u9fff，：；！？]/gu;

const isDigit = /^\p{Nd}$/u;

/**
 * Signs for 1 to 9 that have no compatibility form and are no decimal digits of Unicode, by the sign before their 1, and
 * their 0 where there is one: rings and disks, and the numerals of some scripts.
 */
const counting: readonly (readonly [before: number, zero?: number])[] = [
  [0x2775, 0x24ff],
  [0x277f, 0x1f10b],
  [0x2789, 0x1f10c],
  [0x24f4],
  ...[0x1368, 0x10106, 0x102e0, 0x10e5f, 0x11051, 0x111e0, 0x1e8c6, 0x1ec70, 0x1ed00].map((each) => [each] as const),
];

/** Numerals of Suzhou and counting rods, by the sign before their 1. They are read as Chinese ones: their 0 is 〇. */
const chinese: readonly number[] = [0x3020, 0x1d35f, 0x1d368];

function numeralOf(sign: string): string | undefined {
  const point = sign.codePointAt(0) ?? 0;
  const before = chinese.find((each) => point > each && point <= each + 9);
  return before === undefined ? undefined : "一二三四五六七八九".charAt(point - before - 1);
}

/** The digit a sign shows in whatever script: Unicode keeps the ten of a script together, in their order, from 0. */
function digitOf(sign: string): string | undefined {
  const point = sign.codePointAt(0) ?? 0;
  if (isDigit.test(sign)) {
    let first = point;
    while (isDigit.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((point - first) % 10);
  }
  const series = counting.find(([before, zero]) => point === zero || (point > before && point <= before + 9));
  return series === undefined ? undefined : String(point === series[1] ? 0 : point - series[0]);
}

function shownAs(sign: string): string {
  if (unseen.test(sign)) return "";
  if (lookLikeX.test(sign)) return "X";
  const plain = sign.normalize("NFKC");
  return plain === sign ? (digitOf(sign) ?? numeralOf(sign) ?? sign) : plain;
}

/** Chinese numerals that are read digit by digit, in the order of what they are worth; 幺 is how 一 is read out. */
const numerals = ["〇零○", "一壹幺", "二贰貳", "三叁參参", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"];
const worth: ReadonlyMap<string, string> = new Map(
  numerals.flatMap((signs, value) => Array.from(signs, (sign) => [sign, String(value)] as const)),
);

/** The digit a Chinese numeral is read as; any other sign as it is. */
export const worthOf = (sign: string): string => worth.get(sign) ?? sign;

/** Seven digits and more, of which some are Chinese: no number of a person has fewer, and no quantity is read so. */
const spelled =
  /[\d〇零○一壹幺二贰貳三叁參参四肆五伍六陆陸七柒八捌九玖](?:[ .·/_–—-]{0,3}[\d〇零○一壹幺二贰貳三叁參参四肆五伍六陆陸七柒八捌九玖]){6,}/g;

/** A circle is a nought among Chinese numerals only; among others it strikes a place out. */
const isCounting = /[一壹二贰貳三叁參参四肆五伍六陆陸七柒八捌九玖]/;

/** A text of nothing but digits and Chinese numerals, in digits. */
export function numeralsInDigits(text: string): string {
  const signs = Array.from(text, (sign) => worth.get(sign) ?? sign).join("");
  return /^[\d \-._/]+[Xx]?$/.test(signs) ? signs : text;
}

/** A text in which numbers spelled in Chinese numerals, digit by digit, stand in digits; every place stays where it is. */
export function inDigits(text: string): string {
  if (!isCounting.test(text)) return text;
  return text.replaceAll(spelled, (run) =>
    isCounting.test(run) ? Array.from(run, (sign) => worth.get(sign) ?? sign).join("") : run,
  );
}

const [unasked, showsNone, showsOne, maybeMore] = [0, 1, 2, 3];

/** How many digits each code unit shows, found out when it is met: few of them ever are. */
const shows = new Uint8Array(0x1_00_00);

/** What wide brackets and waves show: signs that are no digit, no letter, no gap of a number and no part of an escape. */
const isCalm = /^[()[\]{}~]$/;

function digitsShown(unit: number): number {
  const known = shows[unit] ?? unasked;
  if (known !== unasked) return known;
  const sign = String.fromCharCode(unit);
  const isStrange = sign.search(strange) !== -1 && !isCalm.test(shownAs(sign));
  const isDigitSign = (unit >= 0x30 && unit <= 0x39) || worth.has(sign);
  const found = isStrange ? maybeMore : isDigitSign ? showsOne : showsNone;
  shows[unit] = found;
  return found;
}

/** Whether a code unit shows no digit, one, or nobody knows how many: a strange sign may show any number of them. */
export const digitsShownBy = (unit: number): "none" | "one" | "maybe-more" => {
  const shown = digitsShown(unit);
  return shown === showsNone ? "none" : shown === showsOne ? "one" : "maybe-more";
};

/**
 * Whether a text may hold so many digits, in whatever form. Fast, and never no where it does: a strange sign may show
 * any number of them.
 */
export function mayHoldDigits(text: string, count: number): boolean {
  let left = count;
  for (let at = 0; at < text.length; at += 1) {
    const shown = digitsShown(text.charCodeAt(at));
    if (shown === maybeMore) return true;
    if (shown === showsOne) left -= 1;
    if (left <= 0) return true;
  }
  return false;
}

/** Whether a text has a sign that may show any number of digits, or that nobody sees. */
export function holdsStrange(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (digitsShown(text.charCodeAt(at)) === maybeMore) return true;
  return false;
}

/**
 * A text in compatibility form (NFKC), so that full-width, Roman, circled and mathematical forms and the digits of other
 * scripts read as the digits and letters they show, without the signs that nobody sees. Numbers spelled in Chinese
 * numerals, digit by digit, read as digits too.
 */
export function narrow(given: string): Mapped {
  const { text, at } = rewritten(given, strange, ([sign]) => shownAs(sign));
  return { text: inDigits(text), at };
}
