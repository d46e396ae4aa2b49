import { existsInCalendar, readsAsCitizenId } from "./check-digits.js";
import { provinceCodes, reservedDivision } from "./divisions.js";
import { isLuhn } from "./luhn.js";

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
}

type Judged = Pick<FoundNumber, "kind" | "reserved">;

/** How a form is looked for, and what it is found to be. Every expression is linear: its parts do not overlap. */
interface Form {
  shape: RegExp;
  /** Decides about what matched, set apart from separators; by default it is what the form is for. */
  judge: (digits: string) => Judged | undefined;
}

const yes = (kind: PersonalNumberKind) => (): Judged => ({ kind, reserved: false });
const inDivision = (kind: PersonalNumberKind, number: string): Judged => ({
  kind,
  reserved: number.startsWith(reservedDivision),
});

/** The old form: division, day of birth with two digits of the year, three digits. Given until 1999, so all are of 19… */
function isOldCitizenId(digits: string): boolean {
  const isDivision = provinceCodes.has(digits.slice(0, 2)) || digits.startsWith(reservedDivision);
  const [year, month, day] = [digits.slice(6, 8), digits.slice(8, 10), digits.slice(10, 12)].map(Number);
  return isDivision && existsInCalendar({ year: 1900 + (year ?? 0), month: month ?? 0, day: day ?? 0 });
}

function citizen(digits: string): Judged | undefined {
  const number = digits.toUpperCase();
  const isOne = number.length === 15 ? isOldCitizenId(number) : readsAsCitizenId(number);
  return isOne ? inDivision("citizen-id", number) : undefined;
}

/** UnionPay cards begin with 62; others with 3 to 6, and those of one bank with 9558. */
const cardPrefix = /^(?:[3-6]|9558)/;

function card(digits: string): Judged | undefined {
  const isOne = cardPrefix.test(digits) && isLuhn(digits) && !/^(\d)\1*$/.test(digits);
  return isOne ? { kind: "bank-card", reserved: false } : undefined;
}

/** Identity numbers of Taiwan residents: a letter, 1 or 2, eight digits, the last of them a check digit. */
function taiwan(number: string): Judged | undefined {
  const letters = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
  const first = letters.indexOf(number.charAt(0)) + 10;
  const body = [Math.floor(first / 10), (first % 10) * 9];
  const rest = Array.from(number.slice(1), (digit, index) => Number(digit) * (index === 8 ? 1 : 8 - index));
  return [...body, ...rest].reduce((sum, value) => sum + value, 0) % 10 === 0
    ? { kind: "travel-permit", reserved: false }
    : undefined;
}

const noneBefore = "(?<![0-9A-Za-z])";
const noneAfter = "(?![0-9A-Za-z])";
const whole = (source: string) => new RegExp(`${noneBefore}(?:${source})${noneAfter}`, "g");
const labelled = (label: string, number: string) =>
  new RegExp(`(?:${label})[^0-9A-Za-z。；;\\n]{0,8}(${number})${noneAfter}`, "gi");

/** A letter and digits, unless 字 precedes: approvals of medicines and foods read 国药准字H… and 国食健字G…. */
const lettered = (source: string) => new RegExp(`(?<![0-9A-Za-z字])(?:${source})${noneAfter}`, "g");

/** What may stand between the groups of a number as it is read out. */
const gap = "[\\s\\u00a0.·/_–—-]{0,2}";

const forms: readonly Form[] = [
  { shape: whole(`\\d{6}${gap}\\d{8}${gap}\\d{3}${gap}[\\dXx]`), judge: citizen },
  { shape: whole(`\\d{3}${gap}\\d{3}${gap}\\d{4}${gap}\\d{4}${gap}\\d{3}[\\dXx]`), judge: citizen },
  { shape: whole(`\\d{6}${gap}\\d{6}${gap}\\d{3}`), judge: citizen },
  { shape: /(?<![0-9A-Za-z])[A-Za-z]{2,8}(\d{17}[\dXx])(?![0-9A-Za-z])/g, judge: citizen },
  {
    shape: whole("(?:(?:00)?86[ -]?)?1[3-9]\\d{9}|(?:(?:00)?86[ -]?)?1[3-9]\\d([ -])\\d{4}\\1\\d{4}"),
    judge: yes("mobile-number"),
  },
  { shape: whole("1[3-9]\\d[ -]\\d{8}|1[3-9]\\d{5}[ -]\\d{4}"), judge: yes("mobile-number") },
  { shape: /(?<![0-9A-Za-z])[A-Za-z]{2,8}(1[3-9]\d{9})(?![0-9A-Za-z])/g, judge: yes("mobile-number") },
  {
    shape: whole("\\d{16,19}|\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1?\\d{1,3})?|\\d{6}[ -]\\d{10,13}"),
    judge: card,
  },
  {
    shape: whole("(?:\\(0(?:10|2\\d|[3-9]\\d\\d)\\) ?|0(?:10|2\\d|[3-9]\\d\\d)[ -]?)[2-8]\\d{2,3}[ -]?\\d{4}"),
    judge: yes("landline"),
  },
  { shape: lettered("E[A-HJ-NP-Z]\\d{7}|[EG]\\d{8}"), judge: yes("passport") },
  { shape: labelled("护\\s?照|passport", "[A-Z]{0,3}\\d{6,9}"), judge: yes("passport") },
  { shape: lettered("[HM](?!19|20)\\d{8}(?:\\d\\d)?|[HM]\\d{10}"), judge: yes("travel-permit") },
  {
    shape: labelled("通行证|台胞证|回乡证|居留(?:身份)?证|居住证|travel permit", "[A-Z]{0,3}\\d{7,12}"),
    judge: yes("travel-permit"),
  },
  { shape: lettered("[A-Z][12]\\d{8}"), judge: taiwan },
  { shape: /(?<![0-9A-Za-z])[A-Z]{1,2}\d{6}\([\dA]\)/g, judge: yes("travel-permit") },
  { shape: /(?<![护上航沪京])[军海空武士]字第\d{6,8}号/gu, judge: yes("officer-paper") },
  {
    shape: labelled("(?:军官|文职干部|士兵|警官|士官|退役军人|军人)(?:身份)?证", "[A-Z]{0,3}\\d{6,12}"),
    judge: yes("officer-paper"),
  },
];

/** What may be a number of a person and may be that of a thing: passports of other kinds, and slips in a citizen number. */
const uncertain = [
  lettered("(?:[CDHKMPSTW]|C[A-Z]|MA|[DPS]E)\\d{7,8}"),
  whole("[A-Z]{3}\\d{12}"),
  whole("[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0\\d|1[0-2])[0-3]\\d\\d{3}[\\dXx]"),
];

/** Whether a text that `narrow` has read may hold a number of a person that `personalNumbers` is not sure of. */
export function mayHoldPersonalNumber(text: string): boolean {
  return uncertain.some((shape) => text.search(shape) !== -1);
}

/** Every whole number of a person in a text that `narrow` has read, in the order of the text, each place said once. */
export function personalNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const { shape, judge } of forms) {
    for (const match of text.matchAll(shape)) {
      const number = /\d{6,}/.test(match.at(-1) ?? "") ? (match.at(-1) ?? "") : match[0];
      const judged = judge(number.replaceAll(/[^0-9A-Za-z]/g, ""));
      const index = match.index + match[0].lastIndexOf(number);
      const isSaid = found.some((each) => index < each.index + each.length && each.index < index + number.length);
      if (judged && !isSaid) found.push({ ...judged, index, length: number.length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
