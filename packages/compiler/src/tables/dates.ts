import { parseChineseNumber } from "@mulu/engine";
import type { IsoDate, Text } from "@mulu/schema";

import { compact } from "./tidy.js";

/** A date, or why the text is none. */
export type DateReading = { date: IsoDate; serial?: true } | { problem: Text };

/** How many days the workbook's day 0 lies before 1970-01-01. */
const epochs = { from1900: 25_569, from1904: 24_107 } as const;

const longestDate = 80;

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
const timeOfDay =
  /(?:T|(?<=\d|日|号))\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$|(?:上午|下午|星期.|周.)+$/;
const shortYear = new RegExp(`^['’]?\\d{2}(?:${separator}|年)\\d{1,2}(?:${separator}|月)\\d{1,2}日?$`);
const noDay = new RegExp(`^\\d{4}(?:(?:年|${separator})(?:\\d{1,2}月?)?)?$`);

/**
 * Reads a date in the ways Chinese tables write it. What can be read in two ways is refused (rule ID-02): nobody can
 * tell 03/04/2021 without being told the order of day and month.
 */
export function readDate(text: string, from1904 = false): DateReading {
  // No way of writing a day is longer, with its hour and weekday; what follows would go over a long text many times.
  if (text.length > longestDate)
    return no(text.slice(0, longestDate), "不是可以识别的日期", "it is no date that can be read");
  const written = compact(text)
    .replace(/^公元/, "")
    .replace(/[()（）]?(?:星期|周)[一二三四五六日天][()（）]?$/, "");
  const day = written.replace(timeOfDay, "");
  const parts = yearMonthDay(day);
  if (parts) return calendarDate(parts, text);
  const last = yearLast.exec(day);
  if (last) return yearAtEnd([Number(last[1]), Number(last[2]), Number(last[3])], text);
  if (/^\d{5}(?:\.\d+)?$/.test(day)) return fromSerial(Math.floor(Number(day)), from1904);
  if (shortYear.test(day)) return no(text, "年份只有两位数字", "its year has two digits only");
  if (noDay.test(day)) return no(text, "没有写到日", "it does not give the day");
  return no(text, "不是可以识别的日期", "it is no date that can be read");
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
  return no(text, "分不清哪个是月、哪个是日", "day and month cannot be told apart");
}

function fromSerial(serial: number, from1904: boolean): DateReading {
  // Days 20000 to 80000 are the years 1954 to 2119; other five-digit numbers are no dates in a catalog.
  if (serial < 20_000 || serial > 80_000) return no(String(serial), "不像日期序号", "it is no plausible day number");
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
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const exists = year >= 1900 && year <= 2200 && day >= 1 && day <= (lengths[month - 1] ?? 0);
  return exists ? { date: iso(year, month, day) } : no(text, "日历上没有这一天", "there is no such day");
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function no(text: string, zh: string, en: string): DateReading {
  return { problem: { zh: `日期“${text}”${zh}`, en: `the date “${text}” cannot be taken: ${en}` } };
}
