import type { Text } from "@mulu/schema";
import { shown } from "@mulu/validators";

function quoted(text: string): Text {
  if (text === "") return { zh: "空的文字", en: "an empty text" };
  const cut = shown(text);
  if (!cut.endsWith("…")) return { zh: `“${cut}”`, en: `“${cut}”` };
  const length = String(text.length);
  return { zh: `“${cut}”（共 ${length} 个字符）`, en: `“${cut}” (${length} characters in all)` };
}

function numbered(value: number): Text {
  if (Number.isNaN(value)) return { zh: "不是数的数值（NaN）", en: "a number that is none (NaN)" };
  return { zh: `数字 ${String(value)}`, en: `the number ${String(value)}` };
}

/** What was handed in, in words: short, in no way that throws, and never as a program prints it by default. */
export function inWords(value: unknown): Text {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
      return numbered(value);
    case "undefined":
      return { zh: "什么也没有", en: "nothing" };
    case "boolean":
      return { zh: `布尔值 ${String(value)}`, en: `the flag ${String(value)}` };
    case "bigint":
      return { zh: "大整数（bigint）", en: "a bigint" };
    case "symbol":
      return { zh: "符号（symbol）", en: "a symbol" };
    case "function":
      return { zh: "函数", en: "a function" };
    default:
      if (value === null) return { zh: "空值 null", en: "null" };
      return Array.isArray(value) ? { zh: "列表", en: "a list" } : { zh: "对象", en: "an object" };
  }
}

/** An id as it stands in a message: bare where it is written as ids are, else quoted and cut. */
export function idInWords(id: string): Text {
  return /^[\w./@-]{1,200}$/.test(id) ? { zh: id, en: id } : quoted(id);
}

/** What was expected of an argument, and what was found in its place. */
export function mismatch(argument: string | Text, expected: Text, found: unknown): string {
  const { zh, en } = inWords(found);
  const word = typeof argument === "string" ? { zh: argument, en: argument } : argument;
  return `${word.zh} 应为${expected.zh}，收到的是${zh}。 ${word.en} should be ${expected.en}; found ${en}.`;
}
