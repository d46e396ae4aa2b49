import { existsInCalendar, foldCompatibility, parseChineseNumber } from "@mulu/engine";
import type { IsoDate } from "@mulu/schema";

import type { DayReason } from "../words/messages/table-cells.js";
import { part, tell } from "../words/say.js";
import type { Told } from "../words/say.js";
import { compact } from "./tidy.js";

/** A date, or why the text is none. */
export type DateReading = { date: IsoDate; serial?: true } | { problem: Told };

/** How many days the workbook's day 0 lies before 1970-01-01. */
const epochs = { from1900: 25_569, from1904: 24_107 } as const;

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const chineseDigit = "[〇零○ＯO一二三四五六七八九]";
const separator = "[-/.．·_—–,]";

const yearFirst = new RegExp(`^(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})[日号]?$`);
const yearFirstWords = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/;
const chineseWords = new RegExp(
  `^(${chineseDigit}{4})年([元正一二三四五六七八九十]{1,3})月([〇零一二三四五六七八九十廿卅]{1,4})[日号]?$`,
);
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = new RegExp(`^(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4})$`);
const dayMonthName = /^(\d{1,2})[-/. ]?([A-Za-z]{3,9})[-/., ]*(\d{4})$/;
const monthNameDay = /^([A-Za-z]{3,9})[-/. ]?(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{4})$/;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}|)$/i;
const halfDay = /(?:上午|下午|中午|凌晨)$/;
const shortYear = new RegExp(`^['’]?\\d{2}(?:${separator}|年)\\d{1,2}(?:${separator}|月)\\d{1,2}日?$`);
const noDay = new RegExp(`^\\d{4}(?:(?:年|${separator})(?:\\d{1,2}月?)?)?$`);

/**
 * Reads a date in the ways Chinese tables write it. What can be read in two ways is refused (rule ID-02): nobody can
 * tell 03/04/2021 without being told the order of day and month.
 */
export function readDate(text: string, from1904 = false): DateReading {
  if (text.length > longest) return no(`${text.slice(0, 20)}…`, "no-date");
  const { day, later } = withoutTime(text);
  const reading = readDay(day, text, from1904);
  if (later === 0 || "problem" in reading) return reading;
  return later === undefined ? no(text, "time-unclear") : { date: shiftDay(reading.date, later) };
}

/** No way of writing a date is longer. */
const longest = 60;

function readDay(day: string, text: string, from1904: boolean): DateReading {
  const parts = yearMonthDay(day);
  if (parts) return calendarDate(parts, text);
  const last = yearLast.exec(day);
  if (last) return yearAtEnd([Number(last[1]), Number(last[2]), Number(last[3])], text);
  if (/^\d{5}(?:\.\d+)?$/.test(day)) return fromSerial(Math.floor(Number(day)), from1904);
  if (shortYear.test(day)) return no(text, "short-year");
  if (noDay.test(day)) return no(text, "no-day");
  return no(text, "no-date");
}

/** The day alone, as it is written before a time of day. */
function bareDay(text: string): string {
  return compact(text)
    .replace(/^公元/, "")
    .replace(halfDay, "")
    .replace(/[()（）]?(?:星期|周)[一二三四五六日天][()（）]?$/, "");
}

/**
 * A date without its time of day, and by how many days it moves in the calendar of the law, which is that of UTC+8: a
 * time with `Z` or an offset names a moment, and its day there may be another. Without an offset it is the day as written.
 */
function withoutTime(text: string): { day: string; later?: number } {
  const written = foldCompatibility(text).replace(/\s+/g, " ").replace(/ ?: ?/g, ":").trim();
  const colon = written.indexOf(":");
  if (colon < 0) return { day: bareDay(written), later: 0 };
  let start = colon;
  while (start > colon - 2 && /\d/.test(written.charAt(start - 1))) start -= 1;
  const before = written.slice(0, start);
  const time = clock.exec(compact(written.slice(start)));
  const day = bareDay(before.replace(/[Tt]$/, ""));
  if (!time || !/[Tt 日号午晨]$/.test(before)) return { day };
  const [hours, minutes] = [Number(time[1]), Number(time[2])];
  const offset = offsetMinutes(time[4] ?? "");
  if (hours > 24 || minutes > 59 || Number(time[3] ?? 0) > 60 || offset === undefined) return { day };
  if (offset === "none") return { day, later: 0 };
  // Twelve hours more or less are not to be guessed where they may decide the day.
  if (/[午晨] ?$/.test(before)) return { day };
  return { day, later: Math.floor((hours * 60 + minutes - offset + 8 * 60) / (24 * 60)) };
}

function offsetMinutes(zone: string): number | "none" | undefined {
  if (zone === "") return "none";
  if (/^z$/i.test(zone)) return 0;
  const [, sign, hours = "", minutes = ""] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total > 14 * 60 || Number(minutes) > 59 ? undefined : sign === "-" ? -total : total;
}

/** The day some days later or earlier. */
function shiftDay(date: IsoDate, days: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return dayToDate(dateToDay([year, month, day]) + days);
}

/** Days since 1970-01-01, the other way round than `dayToDate`. */
function dateToDay([year, month, day]: readonly [number, number, number]): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

function yearMonthDay(day: string): readonly [number, number, number] | undefined {
  const plain = yearFirst.exec(day) ?? yearFirstWords.exec(day) ?? eightDigits.exec(day);
  if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3])];
  const words = chineseWords.exec(day);
  if (words) return [chineseYear(words[1] ?? ""), chineseSmall(words[2] ?? ""), chineseSmall(words[3] ?? "")];
  const named = dayMonthName.exec(day);
  if (named) return [Number(named[3]), monthNamed(named[2] ?? ""), Number(named[1])];
  const first = monthNameDay.exec(day);
  return first ? [Number(first[3]), monthNamed(first[1] ?? ""), Number(first[2])] : undefined;
}

function chineseYear(text: string): number {
  return Number(
    [...text].map((digit) => ("〇零○ＯO".includes(digit) ? 0 : (parseChineseNumber(digit) ?? NaN))).join(""),
  );
}

function chineseSmall(text: string): number {
  if (text === "元" || text === "正") return 1;
  const plain = text
    .replace("廿", "二十")
    .replace("卅", "三十")
    .replace(/^[〇零]/, "");
  return parseChineseNumber(plain.replace("十十", "十")) ?? NaN;
}

function monthNamed(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** NN/NN/NNNN: certain only where one of the two cannot be a month. */
function yearAtEnd([a, b, year]: readonly [number, number, number], text: string): DateReading {
  if (a > 12 && b <= 12) return calendarDate([year, b, a], text);
  if (b > 12 && a <= 12) return calendarDate([year, a, b], text);
  if (a === b) return calendarDate([year, a, b], text);
  return no(text, "month-or-day");
}

function fromSerial(serial: number, from1904: boolean): DateReading {
  // Days 20000 to 80000 are the years 1954 to 2119; other five-digit numbers are no dates in a catalog.
  if (serial < 20_000 || serial > 80_000) return no(String(serial), "no-day-number");
  return { date: dayToDate(serial - (from1904 ? epochs.from1904 : epochs.from1900)), serial: true };
}

/** Days since 1970-01-01 as a date, by the usual civil-day arithmetic (no Date object, no time zone). */
export function dayToDate(days: number): IsoDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return iso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function calendarDate([year, month, day]: readonly [number, number, number], text: string): DateReading {
  if (!existsInCalendar({ year, month, day })) return no(text, "no-such-day");
  // Far days stand for “for ever” or are slips of the hand; neither is a day of a catalog.
  if (year < 1900 || year > 2200) return no(text, "far-day");
  return { date: iso(year, month, day) };
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function no(text: string, reason: DayReason): DateReading {
  return { problem: tell("day-refused", { date: text, because: part(`day.${reason}`) }) };
}
