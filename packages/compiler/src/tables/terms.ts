import { alwaysOutlasts, parseChineseNumber } from "@mulu/engine";
import type { Duration } from "@mulu/schema";

import { tell } from "../words/say.js";
import type { Told } from "../words/say.js";
import { compact } from "./tidy.js";

/** A term in a cell; `permanent` is 终身. */
export interface CellTerm {
  min?: Duration;
  max?: Duration;
  permanent?: true;
}

const number = "(\\d{1,4}|[〇零一二两三四五六七八九十百]{1,6}|半)";
const units: Readonly<Record<string, "Y" | "M" | "D">> = { 年: "Y", 月: "M", 个月: "M", 日: "D", 天: "D" };
const unit = "(个月|年|月|日|天)";
const range = new RegExp(`^${number}${unit}?(?:以上)?[至到~～—–-]+${number}${unit}(?:以下|以内)?$`);
const atLeastAtMost = new RegExp(`^${number}${unit}以上${number}${unit}(?:以下|以内)$`);
const single = new RegExp(`^(?:(不少于|不低于|至少|最短|不超过|最长|最多))?${number}${unit}(以上|以下|以内|内)?$`);
/** 最短3个月，最长3年. */
const leastThenMost =
  /^(?:最短|最少|至少|不少于)(?:为|公[开示])?([^,;最不]{2,6})[,;]?(?:最长|最多|不超过|至多)(?:为|公[开示]|不超过)?([^,;最不]{2,6})$/;
const iso = /^P(?!$)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,5}D)?$/;

/** A term as a cell shows it: P3Y, P1Y–P3Y, P1Y–, –P3Y, 终身, P5Y–，终身. */
export function showTerm({ min, max, permanent }: CellTerm): string {
  const bounds = min === max ? (min ?? "") : `${min ?? ""}–${max ?? ""}`;
  return permanent ? [bounds, "终身"].filter((each) => each !== "").join("，") : bounds;
}

/**
 * Reads a term: P1Y–P3Y, 三年, 1年以上3年以下, 6个月至1年, 不超过5年, 终身.
 * @param headerUnit unit the header gives, as in 公开期限（年）
 */
export function readTerm(text: string, headerUnit?: string): CellTerm | { problem: Told } {
  const written = compact(text);
  if (/^(?:终身|永久)$/.test(written)) return { permanent: true };
  const [, until = ""] = /^([^,]+),(?:终身|永久)$/.exec(written) ?? [];
  if (until !== "") {
    const bounds = readTerm(until, headerUnit);
    return "problem" in bounds ? no(text) : { ...bounds, permanent: true };
  }
  const parts = written.split(/[–—~～]|-(?=P)/);
  if (parts.length <= 2 && parts.some(Boolean) && parts.every((part) => part === "" || iso.test(part))) {
    const [min = "", max] = parts;
    return inOrder(bounded(min, max ?? min), text);
  }
  const bare = headerUnit !== undefined && new RegExp(`^${number}$`).test(written) ? written + headerUnit : written;
  const words = readWords(bare);
  return words ? inOrder(words, text) : no(text);
}

/** A range whose end is shorter than its beginning: which of the two is wrong cannot be told. */
function inOrder(term: CellTerm, text: string): CellTerm | { problem: Told } {
  const { min, max } = term;
  if (min === undefined || max === undefined || !alwaysOutlasts(min, max)) return term;
  return { problem: tell("term-crossed", { text, min, max }) };
}

function readWords(written: string): CellTerm | undefined {
  const [, shortest, longest] = leastThenMost.exec(written) ?? [];
  if (shortest !== undefined && longest !== undefined) {
    const [from, to] = [readWords(shortest), readWords(longest)];
    return from?.max !== undefined && to?.min !== undefined && from.min === from.max && to.min === to.max
      ? pair(from.min, to.max)
      : undefined;
  }
  const both = atLeastAtMost.exec(written) ?? range.exec(written);
  if (both) {
    const [, from = "", fromUnit, to = "", toUnit = ""] = both;
    return pair(duration(from, fromUnit ?? toUnit), duration(to, toUnit));
  }
  const [, before, amount, unitName, after] = single.exec(written) ?? [];
  if (amount === undefined || unitName === undefined) return undefined;
  const length = duration(amount, unitName);
  if (length === undefined) return undefined;
  const least = /不少于|不低于|至少|最短/.test(before ?? "") || after === "以上";
  const most = /不超过|最长|最多/.test(before ?? "") || (after !== undefined && after !== "以上");
  if (least && most) return undefined;
  return least ? { min: length } : most ? { max: length } : { min: length, max: length };
}

function pair(min: Duration | undefined, max: Duration | undefined): CellTerm | undefined {
  return min === undefined || max === undefined ? undefined : { min, max };
}

function bounded(min: string, max: string): CellTerm {
  return { ...(min === "" ? {} : { min }), ...(max === "" ? {} : { max }) };
}

function duration(amount: string, unitName: string): Duration | undefined {
  const letter = units[unitName];
  if (amount === "半") return letter === "Y" ? "P6M" : undefined;
  // 两三年 is two or three years: numerals beside each other without 十 or 百 are no number of years.
  if (/^[〇零一二两三四五六七八九]{2,}$/.test(amount)) return undefined;
  const value = parseChineseNumber(amount);
  return value === undefined || letter === undefined || value === 0 ? undefined : `P${value}${letter}`;
}

function no(text: string): { problem: Told } {
  return { problem: tell(/工作日|交易日/.test(text) ? "term-working-days" : "term-unread", { text }) };
}
