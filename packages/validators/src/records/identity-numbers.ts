import type { Digits } from "./digit-runs.js";
import { digitsIn, gap, isLetteredAfter, lettersBefore } from "./digit-runs.js";
import { reservedDivision } from "./divisions.js";
import {
  citizenIdOf,
  isCard,
  isDate,
  isGroupedAsOldId,
  isMobile,
  isOldCitizenId,
  labelledPaper,
  letteredPaper,
} from "./paper-numbers.js";

/** @public What a number tells of a natural person. */
export type PersonalNumberKind =
  | "citizen-id"
  | "mobile-number"
  | "landline"
  | "bank-card"
  | "passport"
  | "travel-permit"
  | "officer-paper";

/** A number of a person that was found, in the text as it was searched. */
export interface FoundNumber {
  kind: PersonalNumberKind;
  reserved: boolean;
  index: number;
  length: number;
  /** Its digits and letters, set together. */
  number: string;
  /**
   * How it is known: by its own check character and division; by the words before it; or by its form only, which numbers
   * of things may have by chance.
   */
  by: "check" | "name" | "form";
}

/** How many letters may stand directly beside a number that is known by its form. */
const besides = 12;

/** The last place of a citizen number that is an X, after a gap or none. */
const lastX = new RegExp(`${gap}{0,3}[Xx](?![0-9])`, "y");

function endOfX(text: string, end: number): number | undefined {
  lastX.lastIndex = end;
  return lastX.test(text) ? lastX.lastIndex : undefined;
}

function found(
  { kind, by }: Pick<FoundNumber, "kind" | "by">,
  number: string,
  [start, end]: readonly [number, number],
): FoundNumber {
  const reserved = kind === "citizen-id" && number.startsWith(reservedDivision);
  return { kind, by, number, reserved, index: start, length: end - start };
}

/** Numbers of 18 places, and of 15 with or without an X that does not belong there. */
function* citizens(text: string, given: Digits): Iterable<FoundNumber> {
  const { digits, start, end } = given;
  if (digits.length !== 15 && digits.length !== 17 && digits.length !== 18) return;
  const x = digits.length === 18 ? undefined : endOfX(text, end);
  const stop = x ?? end;
  const isLoose = lettersBefore(text, start, besides).isWhole && isLetteredAfter(text, stop, besides);
  if (digits.length === 15) {
    const isOne = isLoose && isOldCitizenId(digits) && isGroupedAsOldId(given);
    if (isOne) yield found({ kind: "citizen-id", by: "form" }, digits, [start, stop]);
    return;
  }
  const number = x === undefined ? digits : `${digits}X`;
  const known = citizenIdOf(given, number);
  if (known === "checked") yield found({ kind: "citizen-id", by: "check" }, number, [start, stop]);
  else if (known === "shaped" && isLoose) yield found({ kind: "citizen-id", by: "form" }, number, [start, stop]);
}

const sign = /[0-9A-Za-z]/;

/** What is before digits as a part of the number: up to three letters, directly or after one sign. */
function lettersOf(text: string, start: number): { letters: string; from: number; isApart: boolean } | undefined {
  const isApart = /[\s.·/_–—-]/.test(text.charAt(start - 1));
  const place = isApart ? start - 1 : start;
  const { letters, isWhole } = lettersBefore(text, place, 3);
  // 字 stands before the letter of approvals of medicines and foods: 国药准字H…, 国食健字G….
  if (letters === "" || !isWhole || text.charAt(place - letters.length - 1) === "字") return undefined;
  return { letters, from: place - letters.length, isApart };
}

function* papers(text: string, given: Digits): Iterable<FoundNumber> {
  const { digits, start, end, sizes, isFirst } = given;
  if (!isFirst || sign.test(text.charAt(end))) return;
  const before = lettersOf(text, start);
  const from = before?.from ?? start;
  const number = (before?.letters ?? "").toUpperCase() + digits;
  if (before !== undefined || !sign.test(text.charAt(start - 1))) {
    const label = labelledPaper(text, from, digits) ?? labelledPaper(text, start, digits);
    if (label !== undefined) yield found({ kind: label, by: "name" }, number, [from, end]);
  }
  if (before === undefined) return;
  // Two small letters apart from digits are a word; and a letter before a day does not make it a paper.
  const isDay = isDate.test(digits) && (sizes.join(",") === "4,2,2" || (before.isApart && sizes.length === 1));
  const isWord = before.isApart && before.letters.length > 1 && before.letters !== before.letters.toUpperCase();
  // One digit and a rest, such as 粤B2-2009…, is how licences are numbered.
  const isLicence = sizes.length === 2 && sizes[0] === 1;
  const kind = isWord || isDay || isLicence ? undefined : letteredPaper(number);
  if (kind !== undefined) yield found({ kind, by: "form" }, number, [from, end]);
}

/** Digits between letters of a digest, such as a12…f. */
const isInDigest = (before: string, after: string): boolean => /^[a-f]+$/.test(before) && /^[a-f]$/.test(after);

function* others(text: string, given: Digits): Iterable<FoundNumber> {
  const { digits, start, end } = given;
  if (digits.length < 11) return;
  const before = lettersBefore(text, start, besides);
  const isLoose = before.isWhole && isLetteredAfter(text, end, besides);
  if (isLoose && isMobile(given) && !isInDigest(before.letters, text.charAt(end))) {
    yield found({ kind: "mobile-number", by: "form" }, digits.slice(-11), [start, end]);
  }
  const isAlone = before.letters === "" && !sign.test(text.charAt(end));
  if (isAlone && isCard(given)) yield found({ kind: "bank-card", by: "form" }, digits, [start, end]);
}

const noneBefore = "(?<![0-9A-Za-z])";
const noneAfter = "(?![0-9A-Za-z])";

/** What is no run of digits. Every expression is linear: its parts do not overlap. */
const forms: readonly { shape: RegExp; kind: PersonalNumberKind; by: "name" | "form" }[] = [
  {
    shape: new RegExp(
      `${noneBefore}(?:\\(0(?:10|2\\d|[3-9]\\d\\d)\\) ?|0(?:10|2\\d|[3-9]\\d\\d)[ -]?)[2-8]\\d{2,3}[ -]?\\d{4}${noneAfter}`,
      "g",
    ),
    kind: "landline",
    by: "form",
  },
  { shape: /(?<![0-9A-Za-z])[A-Z]{1,2}\d{6}\([\dA]\)/g, kind: "travel-permit", by: "form" },
  { shape: /(?<![护上航沪京])[军海空武士]字第\d{6,8}号/gu, kind: "officer-paper", by: "name" },
];

function* candidates(text: string): Iterable<FoundNumber> {
  for (const given of digitsIn(text)) {
    yield* citizens(text, given);
    yield* papers(text, given);
    yield* others(text, given);
  }
  for (const { shape, kind, by } of forms) {
    for (const { 0: number, index } of text.matchAll(shape))
      yield found({ kind, by }, number, [index, index + number.length]);
  }
}

/** Letters and digits that are a paper of some other kind, and slips in a citizen number. */
const uncertain = [
  /(?<![0-9A-Za-z字])(?:[CDHKMPSTW]|C[A-Z]|MA|[DPS]E)\d{7,8}(?![0-9A-Za-z])/i,
  /(?<![0-9A-Za-z])[A-Z]{3}\d{12}(?![0-9A-Za-z])/i,
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0\d|1[0-2])[0-3]\d\d{3}[\dXx](?![0-9A-Za-z])/,
];

/** Whether a text that `narrow` has read may hold a number of a person that `personalNumbers` is not sure of. */
export function mayHoldPersonalNumber(text: string): boolean {
  return uncertain.some((shape) => text.search(shape) !== -1);
}

/** What a number is known by, the surest first. */
export const worth = { check: 0, name: 1, form: 2 } as const;

/** Every whole number of a person in a text that `narrow` has read, in the order of the text, each place said once. */
export function personalNumbers(text: string): FoundNumber[] {
  const all = [...candidates(text)].sort((a, b) => worth[a.by] - worth[b.by] || b.length - a.length);
  if (all.length === 0) return all;
  const said: FoundNumber[] = [];
  const taken = new Uint8Array(text.length);
  for (const one of all) {
    const end = one.index + one.length;
    if (taken.subarray(one.index, end).includes(1)) continue;
    taken.fill(1, one.index, end);
    said.push(one);
  }
  return said.sort((a, b) => a.index - b.index);
}
