import { textClasses } from "./written.js";

/** @public The values an element may have. */
export interface CodeList {
  codes: readonly string[];
  /** Whether what is not in the list may be written 其他-…. */
  open?: boolean;
  /** Whether several values may stand side by side. */
  several?: boolean;
}

/** @public Why a value is outside its list; `part` counts from 1 where several stand side by side. */
export interface CodeFault {
  fault: "empty" | "not-listed" | "empty-part";
  part?: number;
}

const { controls, blanks } = textClasses;

/** What stands between values side by side. A full stop or a slash is not among them: values may hold them. */
const separators = ";；,，、|";
const spaces = " \t\n\r\u3000";

/** Dashes, the double one too (其他——…), and blanks: what may stand before what it is. */
const dashes = `\uff0d\u2010-\u2015-`;
const lead = `[${blanks}${dashes}]*`;
/** What it is begins with a word: separators, stops and dashes say nothing. */
const word = `[^${controls}${blanks}${separators}.。:：!！?？/_~·…${dashes}]`;

/** Patterns of an open list: 其他-, then what it is. Alone it may hold separators; side by side they end it. */
const other = `其他[-－—]${lead}${word}[^${controls}]*`;
const otherPart = `其他[-－—]${lead}${word}[^${controls}${separators}]*`;

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** @public The pattern of what is not in an open list. */
export const otherPattern = `^${other}$`;

/** @public The pattern of two and more values side by side; matched in one pass. */
export function severalPattern({ codes, open = false }: CodeList): string {
  const listed = `(?:${codes.map(escape).join("|")})[${spaces}]*`;
  const one = open ? `(?:${listed}|${otherPart})` : listed;
  return `^[${spaces}]*${one}(?:[${separators}][${spaces}]*${one})+$`;
}

const otherAlone = new RegExp(otherPattern, "u");
const separator = new RegExp(`[${separators}]`, "u");

/** @public Whether a value could be mistaken for several: such a list cannot allow several. */
export function holdsSeparator(value: string): boolean {
  return separator.test(value);
}

function isOneOf(value: string, { codes, open = false }: CodeList): boolean {
  return codes.includes(value) || (open && otherAlone.test(value));
}

/** Without the spaces around it. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && spaces.includes(text.charAt(start))) start += 1;
  while (end > start && spaces.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** What stands side by side in a value, without the spaces around each. */
export function partsOf(value: string, list: CodeList): string[] {
  return list.several && !isOneOf(value, list) ? value.split(separator).map(bare) : [value];
}

/** @public Why a value is not allowed by its list: undefined where it is. */
export function codeFault(value: string, list: CodeList): CodeFault | undefined {
  if (isOneOf(value, list)) return undefined;
  if (bare(value) === "") return { fault: "empty" };
  const parts = partsOf(value, list);
  if (parts.length < 2) return { fault: "not-listed" };
  const wrong = parts.findIndex((part) => !isOneOf(part, list));
  if (wrong === -1) return undefined;
  return { fault: parts[wrong] === "" ? "empty-part" : "not-listed", part: wrong + 1 };
}
