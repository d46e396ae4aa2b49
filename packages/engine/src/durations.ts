import type { Duration, IsoDate, Text } from "@mulu/schema";

interface Parts {
  months: number;
  days: number;
}

const shape = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/** Months from which a duration is laid out. 2096 is a leap year, 2100 is not, so every length of a year occurs. */
const firstMonth = 2096 * 12;
const startMonths = Array.from({ length: 96 }, (_, index) => firstMonth + index);

function parse(duration: Duration): Parts {
  const match = shape.exec(duration);
  if (!match) throw new RangeError(`Not a duration in years, months or days: ${duration}`);
  const [years, months, days] = match.slice(1).map((part) => Number((part as string | undefined) ?? 0));
  return { months: (years ?? 0) * 12 + (months ?? 0), days: days ?? 0 };
}

/** Number of the first day of a month, counted from a fixed day of the Gregorian calendar. */
function dayNumber(month: number): number {
  // The year is taken to begin in March, so that the day a leap year adds is its last (the usual civil-day formula).
  const shifted = month - 2;
  const year = Math.floor(shifted / 12);
  const monthOfYear = shifted % 12;
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * monthOfYear + 2) / 5)
  );
}

function daysFrom(start: number, { months, days }: Parts): number {
  return dayNumber(start + months) - dayNumber(start) + days;
}

/** @public Whether a text is a duration in years, months and days. */
export const isDuration = (text: string): boolean => shape.test(text);

const units = [
  { zh: "年", en: "year" },
  { zh: "个月", en: "month" },
  { zh: "日", en: "day" },
] as const;

/** @public A duration in words: 1年6个月, 1 year 6 months. What is no duration stays as it is. */
export function durationInWords(duration: string): Text {
  const counts = shape.exec(duration)?.slice(1) as (string | undefined)[] | undefined;
  if (!counts) return { zh: duration, en: duration };
  const parts = units.flatMap(({ zh, en }, index) => {
    const count = counts[index];
    return count === undefined ? [] : [{ zh: `${count}${zh}`, en: `${count} ${en}${count === "1" ? "" : "s"}` }];
  });
  return { zh: parts.map(({ zh }) => zh).join(""), en: parts.map(({ en }) => en).join(" ") };
}

/**
 * @public Whether the first duration can end later than the second, both begun on the same day.
 * P1M can outlast P30D (in January), but not P31D.
 */
export function canOutlast(first: Duration, second: Duration): boolean {
  const [a, b] = [parse(first), parse(second)];
  return startMonths.some((start) => daysFrom(start, a) > daysFrom(start, b));
}

/** @public Whether the first duration ends later than the second on whatever day both begin. */
export function alwaysOutlasts(first: Duration, second: Duration): boolean {
  const [a, b] = [parse(first), parse(second)];
  return startMonths.every((start) => daysFrom(start, a) > daysFrom(start, b));
}

/** Number of a calendar day, counted from the same fixed day. */
function numberOf(date: IsoDate): number {
  const [year, month, day] = date.split("-").map(Number);
  return dayNumber((year ?? 0) * 12 + (month ?? 1) - 1) + (day ?? 1) - 1;
}

/** @public Days from one day to another; negative where the second comes first. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return numberOf(second) - numberOf(first);
}

/** @public The day a duration after another: of the same number, or the last of a shorter month. */
export function dayAfterDuration(from: IsoDate, duration: Duration): IsoDate {
  const { months, days } = parse(duration);
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  const target = year * 12 + month - 1 + months;
  const lengthOfMonth = dayNumber(target + 1) - dayNumber(target);
  let date = dateOf(target, Math.min(day, lengthOfMonth));
  for (let left = days; left > 0; left -= 1) date = dayAfter(date);
  return date;
}

function dateOf(month: number, day: number): IsoDate {
  const parts = [Math.floor(month / 12), (month % 12) + 1, day];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

/** @public The day after a calendar day. */
export function dayAfter(date: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const thisMonth = year * 12 + month - 1;
  const isLast = day >= dayNumber(thisMonth + 1) - dayNumber(thisMonth);
  return isLast ? dateOf(thisMonth + 1, 1) : dateOf(thisMonth, day + 1);
}

/**
 * @public Whether a duration begun on a day has run out by another: its last day is the day of the same number, or the
 * last of a shorter month, and what comes after it is too late.
 */
export function hasRunOut(from: IsoDate, duration: Duration, on: IsoDate): boolean {
  const { months, days } = parse(duration);
  const [year, month, day] = from.split("-").map(Number);
  const target = (year ?? 0) * 12 + (month ?? 1) - 1 + months;
  const lengthOfMonth = dayNumber(target + 1) - dayNumber(target);
  return numberOf(on) > dayNumber(target) + Math.min(day ?? 1, lengthOfMonth) - 1 + days;
}
