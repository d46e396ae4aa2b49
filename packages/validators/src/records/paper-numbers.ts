import { existsInCalendar } from "@mulu/engine";

import { readsAsCitizenId } from "./check-digits.js";
import type { Digits } from "./digit-runs.js";
import { isUniform } from "./digit-runs.js";
import { provinceCodes, reservedDivision } from "./divisions.js";
import { isLuhn } from "./luhn.js";

/** Whether a place may be the division of a person’s paper: a province, the one of examples, or 83 and 9 (see there). */
export function isPersonsDivision(number: string): boolean {
  return provinceCodes.has(number.slice(0, 2)) || /^(?:83|9)/.test(number);
}

function isDay(yymmdd: string): boolean {
  const [year, month, day] = [yymmdd.slice(0, 2), yymmdd.slice(2, 4), yymmdd.slice(4, 6)].map(Number);
  return [1900, 2000].some((age) => existsInCalendar({ year: age + (year ?? 0), month: month ?? 0, day: day ?? 0 }));
}

/** The old form: division, day of birth with two digits of the year, three digits. Given until 1999, so all are of 19… */
export function isOldCitizenId(digits: string): boolean {
  const isDivision = provinceCodes.has(digits.slice(0, 2)) || digits.startsWith(reservedDivision);
  const [year, month, day] = [digits.slice(6, 8), digits.slice(8, 10), digits.slice(10, 12)].map(Number);
  return isDivision && existsInCalendar({ year: 1900 + (year ?? 0), month: month ?? 0, day: day ?? 0 });
}

/** How an old number is read out; three digits at a time is how amounts are. */
const oldGroups = new Set(["15", "6,6,3", "6,9", "6,2,2,2,3", "8,4,3"]);

export function isGroupedAsOldId(digits: Digits): boolean {
  return oldGroups.has(digits.sizes.join(",")) || [1, 3, 4, 5].some((size) => isUniform(digits, size));
}

/** Eighteen places in the groups a person would set, of whatever division: whoever shows them means a person. */
const newGroups = new Set(["18", "17", "6,8,4", "6,8,3,1", "6,8,3", "3,3,4,4,4", "3,3,4,4,3"]);

/** Whether 18 places stand in the groups in which a person would set a number of them. */
export function isGroupedAsNewId(sizes: readonly number[]): boolean {
  const isUniformly = (size: number) =>
    sizes.every((each, at) => each === size || (at === sizes.length - 1 && each < size));
  return newGroups.has(sizes.join(",")) || [1, 3, 4, 6].some(isUniformly);
}

/** Whether it reads as a number of 18 places, and whether its division says so too. */
export function citizenIdOf({ sizes }: Digits, number: string): "checked" | "shaped" | undefined {
  if (number.length !== 18 || !readsAsCitizenId(number)) return undefined;
  if (isPersonsDivision(number)) return "checked";
  return newGroups.has(sizes.join(",")) ? "shaped" : undefined;
}

const mobileGroups = new Set(
  "11 3,4,4 3,3,5 4,3,4 3,8 7,4 3,5,3 4,4,3 4,7 5,6 6,5 3,2,2,2,2 3,2,2,4 3,4,2,2 3,2,3,3".split(" "),
);

/** The groups of a number without its first digits. */
function groupsWithout(count: number, sizes: readonly number[]): number[] {
  let left = count;
  return sizes.flatMap((size) => {
    const taken = Math.min(left, size);
    left -= taken;
    return size === taken ? [] : [size - taken];
  });
}

/** A mobile number, with or without the code of the country. Two groups with a dot between them are a decimal. */
export function isMobile({ digits, sizes, gaps }: Digits): boolean {
  const code = /^((?:00)?86)?1[3-9]\d{9}$/.exec(digits);
  if (code === null) return false;
  const groups = groupsWithout(code[1]?.length ?? 0, sizes);
  if (groups.length === 2 && [...gaps].some((each) => each.includes("."))) return false;
  return mobileGroups.has(groups.join(",")) || groups.every((size) => size === 1);
}

/** UnionPay cards begin with 62; others with 3 to 6, and those of one bank with 9558. */
const cardPrefix = /^(?:[3-6]|9558)/;

/** Whether digits end and are grouped as the number of a bank card does. */
export function isCard(given: Digits): boolean {
  const { digits, sizes, gaps } = given;
  if (digits.length < 16 || gaps.size > 1 || !cardPrefix.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const isGrouped =
    sizes.length === 1 || isUniform(given, 4) || isUniform(given, 1) || (sizes.length === 2 && sizes[0] === 6);
  return isGrouped && isLuhn(digits);
}

/** Identity numbers of Taiwan residents: a letter, 1 or 2, eight digits, the last of them a check digit. */
function isTaiwanId(number: string): boolean {
  if (!/^[A-Z][12]\d{8}$/.test(number)) return false;
  const first = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(number.charAt(0)) + 10;
  const body = [Math.floor(first / 10), (first % 10) * 9];
  const rest = Array.from(number.slice(1), (digit, index) => Number(digit) * (index === 8 ? 1 : 8 - index));
  return [...body, ...rest].reduce((sum, value) => sum + value, 0) % 10 === 0;
}

/** Cards of permanent residents given until 2023: a country, the place of four digits, the day of birth, two digits. */
function isResidenceCard(number: string): boolean {
  return /^[A-Z]{3}\d{12}$/.test(number) && provinceCodes.has(number.slice(3, 5)) && isDay(number.slice(7, 13));
}

/** What a number of letters and digits is, all in capitals. */
export function letteredPaper(number: string): "passport" | "travel-permit" | undefined {
  if (/^(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})$/.test(number)) return "passport";
  const isPermit = /^[HM](?:(?!19|20)\d{8}(?:\d\d)?|\d{10})$/.test(number);
  return isPermit || isTaiwanId(number) || isResidenceCard(number) ? "travel-permit" : undefined;
}

/** What may stand between a label and the number it names. */
const between = "(?:[\\s号码编证件是为:：.（()=#_-]|no|number){0,8}$";
const named = (words: string) => new RegExp(`(?:${words})${between}`, "i");

/** Words before a number that say which paper it is of, and how many digits such a number has. */
const labels = [
  { kind: "passport", before: named("护\\s?照|passport"), digits: [6, 9] },
  {
    kind: "travel-permit",
    before: named("(?<![车辆船])通行证|台胞证|回乡证|居留(?:身份)?证?|居住证|travel permit|residence permit"),
    digits: [7, 15],
  },
  {
    kind: "officer-paper",
    before: named("(?:军官|文职干部|士兵|警官|士官|退役军人|军人)(?:身份)?证"),
    digits: [6, 12],
  },
  { kind: "bank-card", before: named("卡|bank ?card"), digits: [12, 19] },
] as const;

/** Eight digits that are a day are no number of a paper. */
const isDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

const isYear = (group: string): boolean => /^(?:19|20)\d\d$/.test(group);
const upTo = (group: string, most: number): boolean => /^\d{1,2}$/.test(group) && +group >= 1 && +group <= most;

/** Whether groups of digits are a day or a month, in either order, or begin with one: what follows is a time, or another. */
export function beginsWithDay([first = "", second = "", third = ""]: readonly string[]): boolean {
  if (isYear(first)) return upTo(second, 12);
  return upTo(first, 31) && upTo(second, 31) && isYear(third);
}

/** How far before a number its label is looked for. */
const reach = 24;

const groups = /\d+/g;

/** Which paper or card the words before a number say it is of. */
export function labelledPaper(text: string, start: number, digits: string) {
  const before = text.slice(Math.max(0, start - reach), start);
  if (beginsWithDay(text.slice(start, start + reach).match(groups) ?? [])) return undefined;
  const found = labels.find(
    ({ before: label, digits: [least, most] }) => digits.length >= least && digits.length <= most && label.test(before),
  );
  return found === undefined || isDate.test(digits) ? undefined : found.kind;
}

export { isDate };
