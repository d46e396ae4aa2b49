import { personalNumbers } from "../identity-numbers.js";
import type { FoundNumber, PersonalNumberKind } from "../identity-numbers.js";
import { isUscc } from "../uscc.js";
import { maskedTooLittle } from "../masks.js";
import { isDate } from "../paper-numbers.js";
import type { ReadAs } from "../readings.js";

/** Where a number of a person stands in a text as it was read, and what it is of. */
interface NumberPlace {
  kind: "paper" | "telephone" | "account" | "number";
  start: number;
  end: number;
}

const kinds: Readonly<Record<PersonalNumberKind, NumberPlace["kind"]>> = {
  "citizen-id": "paper",
  passport: "paper",
  "travel-permit": "paper",
  "officer-paper": "paper",
  "mobile-number": "telephone",
  landline: "telephone",
  "bank-card": "account",
};

/** Read as it is not seen, only what has a check character or is a mobile or an identity number is one for sure. */
function isOne({ by, kind, number }: FoundNumber, as: ReadAs): boolean {
  if (kind === "bank-card" && isUscc(number)) return false;
  if (as === "seen" || as === "decoded") return true;
  return by !== "form" || kind === "mobile-number" || kind === "citizen-id";
}

/** What says that digits are an amount, or counted from a year: nobody is found by them. */
const unit =
  /^(?:\.\d{1,6})?\s?(?:[十百千万亿]{0,4}(?:元|美元|欧元|股)|[万亿]|平方|公斤|千克|吨|件|台|套|人次|条|户|家|%)/u;
const ofDocument = /(?:[〔［[（(]\d{4}[〕］\])]\s?(?:第)?|第)$/u;

/** Digits set together that are too many for a quantity, and no day. */
const long = /(?<![0-9A-Za-z.])\d{7,40}[Xx]?(?![0-9A-Za-z])/gu;
/** A telephone or a number that is said to be one, with fewer digits or in other groups than it usually has. */
const labelled =
  /(?:身份证|身份證|证件|證件|护照|護照|電話|手機|通行证|驾驶证|社保卡?|医保卡?|残疾证|学号|工号|警号|电话|手机|座机|热线|传真|联系方式|分机|卡|账户?|帐户?|号码|\btel|\bphone|\bmobile|\bID\b|passport)[\p{Script=Han}A-Za-z]{0,4}[\s:：.为是()（）#-]{0,6}([A-Z]{0,3}\d(?:[\s.·/_–—,，-]{0,3}[\dXx]){4,24})(?![0-9])/giu;

/** A card as it is printed, in groups of four; a line of four years is none. */
const printed =
  /(?<![0-9A-Za-z.])(?!(?:(?:19|20)\d\d[ -]){3}(?:19|20)\d\d(?!\d))\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/gu;
/** A landline in three groups. */
const inThree = /(?<![0-9A-Za-z.])0\d{2,3}[ -]\d{3,4}[ -]\d{3,4}(?![0-9A-Za-z])/gu;
/** Papers of soldiers and officers are numbered like documents: 南字第12345678号. */
const ofSoldiers =
  /(?<=(?:军官|士兵|士官|文职|警官|警察|义务兵|退役军人|退伍)证[号码为是:：\s]{0,4})\p{Script=Han}{0,2}字?第?\s?\d{4,10}(?!\d)/gu;

const shapes: readonly (readonly [kind: NumberPlace["kind"], shape: RegExp])[] = [
  ["account", printed],
  ["telephone", inThree],
  ["paper", ofSoldiers],
];

function isQuantity(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end);
  if (unit.test(text.slice(end, end + 8))) return true;
  if (isDate.test(digits)) return true;
  return ofDocument.test(text.slice(Math.max(0, start - 8), start)) && digits.length <= 8;
}

/** No number of a person has fewer digits, with or without stars. */
const fewest = 4;

function hasDigits(text: string): boolean {
  let left = fewest;
  for (let at = 0; at < text.length && left > 0; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) left -= 1;
  }
  return left === 0;
}

/** Places of a text, read in one of its ways, in which a number of a person stands. */
export function* numbersIn(text: string, as: ReadAs): Iterable<NumberPlace> {
  if (!hasDigits(text)) return;
  for (const found of personalNumbers(text)) {
    if (isOne(found, as)) {
      yield { kind: kinds[found.kind], start: found.index, end: found.index + found.length };
    }
  }
  if (as === "backwards") return;
  for (const { 0: found, 1: number = "", index } of text.matchAll(labelled)) {
    const end = index + found.length;
    const start = end - number.length;
    const isDay = /^(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?$/.test(number);
    if (!isDay && !unit.test(text.slice(end, end + 8))) yield { kind: "number", start, end };
  }
  if (as !== "seen" && as !== "decoded") return;
  for (const { 0: digits, index } of text.matchAll(long)) {
    const end = index + digits.length;
    if (!isQuantity(text, index, end) && !isFirm(text, index, end)) yield { kind: "number", start: index, end };
  }
  for (const [kind, shape] of shapes) {
    for (const { 0: found, index } of text.matchAll(shape)) yield { kind, start: index, end: index + found.length };
  }
  const little = maskedTooLittle(text);
  if (little !== undefined) {
    const kind = little.kind === "citizen-id" ? "paper" : "telephone";
    yield { kind, start: little.index, end: little.index + little.length };
  }
}

/** The code of a firm of digits only, but for those of individual businesses. */
function isFirm(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end);
  return digits.length === 18 && isUscc(digits) && !digits.startsWith("92");
}
