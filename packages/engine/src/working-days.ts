import type { Duration, IsoDate, TimeLimit } from "@mulu/schema";
import chineseDays from "chinese-days";

import { dayAfter, daysBetween, hasRunOut } from "./durations.js";
import type { Answer } from "./answer.js";

/** A Monday, to count weekdays from. */
const monday: IsoDate = "2024-01-01";

/**
 * What the table of holidays says of a day: whether it is worked, or nothing where it is a day like others. Weekdays are
 * counted here, because the library reads them in the zone of the machine.
 */
function announced(day: IsoDate): boolean | undefined {
  const { name, work } = chineseDays.getDayDetail(day);
  return name.includes(",") ? work : undefined;
}

/** Whether the holidays of a year are in the table: its first of October is among them. */
function isYearKnown(year: string): boolean {
  return announced(`${year}-10-01`) === false;
}

/**
 * @public Whether a day is a working day: Monday to Friday, with the holidays and the days worked instead that the
 * State Council announces each year. Nothing is said of years whose announcement the table does not hold.
 */
export function isWorkingDay(day: IsoDate): boolean | undefined {
  if (!isYearKnown(day.slice(0, 4))) return undefined;
  const weekday = ((daysBetween(monday, day) % 7) + 7) % 7;
  return announced(day) ?? weekday < 5;
}

/**
 * @public The first year of the days after one day, up to another, whose holidays the table does not hold; nothing where
 * it holds them all.
 */
export function yearWithoutHolidays(first: IsoDate, second: IsoDate): string | undefined {
  if (second <= first) return undefined;
  const last = Number(second.slice(0, 4));
  for (let year = Number(dayAfter(first).slice(0, 4)); year <= last; year += 1) {
    const written = String(year).padStart(4, "0");
    if (!isYearKnown(written)) return written;
  }
  return undefined;
}

/** @public Working days after the first day, up to the second; nothing where the table does not reach. */
export function workingDaysBetween(first: IsoDate, second: IsoDate): number | undefined {
  let count = 0;
  for (let day = first; day < second; ) {
    day = dayAfter(day);
    const isWorked = isWorkingDay(day);
    if (isWorked === undefined) return undefined;
    if (isWorked) count += 1;
  }
  return count;
}

/** Days of a limit in working days; nothing where it has months or years, which are not counted in them. */
function daysOf(duration: Duration): number | undefined {
  const days = /^P(\d+)D$/.exec(duration)?.[1];
  return days === undefined ? undefined : Number(days);
}

/** Whether more working days than a limit has lie between two days; the table may end before that is known. */
function isPastWorkingDays(from: IsoDate, limit: number, on: IsoDate): Answer {
  let left = limit;
  for (let day = from; day < on; ) {
    day = dayAfter(day);
    const isWorked = isWorkingDay(day);
    if (isWorked === undefined) return "cannot-say";
    if (isWorked) left -= 1;
    // The limit ends with its last working day: days off after it are late already.
    if (left < 0 || (left === 0 && day < on)) return "yes";
  }
  return "no";
}

/**
 * @public Whether a limit begun on a day has run out by another; the first day is not counted. `cannot-say` where
 * working days run beyond the table of holidays, or where months or years are to be counted in working days.
 */
export function isPastLimit(from: IsoDate, { duration, calendar }: TimeLimit, on: IsoDate): Answer {
  if (calendar === "calendar") return hasRunOut(from, duration, on) ? "yes" : "no";
  const limit = daysOf(duration);
  return limit === undefined ? "cannot-say" : isPastWorkingDays(from, limit, on);
}
