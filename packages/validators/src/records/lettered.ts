import type { Mapped } from "./mapped.js";
import { rewritten } from "./mapped.js";
import { worthOf } from "./narrow.js";
import { isUscc } from "./uscc.js";

/*
 * Digits written as the letters that look like them, as in l38OO…, and as they are read out over telephone and radio, as
 * in 幺三八洞洞…. No law and no standard lists such forms; these are the ones that a reader takes for digits.
 */

/** Letters by the digit they look like, in the order of the digits. */
const lookalikes = ["OoQ", "lIi|", "Zz", "", "", "Ss", "Gb", "", "B", "gq"];

/** Words for digits that are read out and are no numerals, in the order of the digits. */
const spoken = ["洞", "", "两", "", "", "", "", "拐", "", "勾"];

const digits: ReadonlyMap<string, string> = new Map(
  [...lookalikes, ...spoken].flatMap((signs, at) => Array.from(signs, (sign) => [sign, String(at % 10)] as const)),
);

const sign = "[\\dOoQlIi|ZzSsGbBgq〇零○一壹幺二贰貳三叁參四肆五伍六陆陸七柒八捌九玖洞两拐勾]";

/** What people and programs write before a number, directly beside it. */
const label =
  "(?:[Tt][Ee][Ll]|[Mm]obile|MOBILE|[Pp]hone|PHONE|[Cc]ell|mob|MP|mp|dh|DH|sj|SJ|sfz|SFZ|[Cc]ard|CARD|[Ii][Dd]|[Nn][Oo]|qq|QQ|vx|VX|wx|WX)?";

/**
 * Eleven signs and more that look like digits, in groups or not, as long as any number of a person; what is before and
 * behind them is no letter and no digit, but for a label. The parts do not overlap: a label holds a letter that is no sign.
 */
const lettered = new RegExp(
  `(?<![0-9A-Za-z])(${label})(${sign}(?:[ .·/_–—-]?${sign}){10,40}[Xx]?)(?![0-9A-Za-z])`,
  "g",
);

/** Signs of which the last has a check character: whatever letters stand among them, chance makes no such number. */
const checked = 17;

const inDigits = (run: string): string => Array.from(run, (each) => digits.get(each) ?? worthOf(each)).join("");

const isNumeral = (sign: string): boolean => /\d/.test(worthOf(sign)) || spoken.includes(sign);

/**
 * Whether a run of signs is a number, and not words, such as the name of a standard before its number: each group has a
 * digit, unless there is one group only (no word has eleven such letters); but for what its check character tells.
 */
function isNumber(run: string): boolean {
  const groups = run.split(/[ .·/_–—-]/);
  const length = groups.reduce((all, each) => all + each.length, 0);
  return length >= checked || groups.length === 1 || groups.every((each) => Array.from(each).some(isNumeral));
}

const isPlain = /^[\d .·/_–—-]+[Xx]?$/;

function shown([written, before = "", run = ""]: RegExpMatchArray): string {
  return isPlain.test(run) || !isNumber(run) || isUscc(run.toUpperCase()) ? written : before + inDigits(run);
}

const isSign = new RegExp(`^${sign}$`);

/** Whether a sign may stand for a digit in a number written with letters, and whether it may stand between two such signs. */
export const isLettered = (each: string): boolean => isSign.test(each);
export const isGapOfLettered = (each: string): boolean => /^[ .·/_–—-]$/.test(each);

/** No number written with letters has fewer signs. */
export const fewestLettered = 11;

const whole = new RegExp(`^(?:${sign}[ ]?){1,18}[Xx]?$`);

/** A part of a number in digits, where it is nothing but signs that may stand for them. */
export const partInDigits = (text: string): string => (whole.test(text) ? inDigits(text) : text);

/** A text with digits for the letters and words that stand for them in long numbers; nothing where there are none. */
export function withoutLetters(text: string): Mapped | undefined {
  const set = rewritten(text, lettered, shown);
  return set.text === text ? undefined : set;
}

/** Whether a text may hold a number written with letters. Fast, and never no where it does. */
export function mayHoldLettered(text: string): boolean {
  return text.length >= fewestLettered && text.search(lettered) !== -1;
}
