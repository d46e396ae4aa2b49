import { absentRegion } from "@mulu/engine";
import { isCalendarDate } from "@mulu/validators";
import type { CatalogSet } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import { UnknownIdError } from "./errors.js";
import { inWords, mismatch } from "./words.js";

function sixDigits(code: unknown): Text {
  const { zh, en } = inWords(code);
  return {
    zh: `行政区划 region 应写六位数字的代码，例如 "310000"（上海市），收到的是${zh}。`,
    en: `The “region” is the six digits of GB/T 2260 as a text, for example "310000" (Shanghai); found ${en}.`,
  };
}

/**
 * @throws UnknownIdError where a region cannot be asked about on that day: no such code, abolished by then, or no text. A
 * number would be found all the same by looking it up, and then compared as unequal
 */
export function requireRegion(set: CatalogSet, code: unknown, on: string): asserts code is string {
  if (typeof code !== "string" || !/^\d{6}$/.test(code)) throw UnknownIdError.saying(sixDigits(code), code);
  const absent = absentRegion(set, code, on);
  if (absent) throw UnknownIdError.saying(absent, code);
}

/** @throws RangeError for what is no calendar day */
export function requireDay(on: unknown): asserts on is string {
  if (typeof on === "string" && /^\d{4}-/.test(on) && isCalendarDate(on)) return;
  const { zh, en } = inWords(on);
  throw new RangeError(
    `日期 on 应写作 2026-11-20 这样的形式，收到的是${zh}。The day “on” is written YYYY-MM-DD, as in 2026-11-20; found ${en}.`,
  );
}

const objectOf = (keys: readonly string[]): Text => ({
  zh: `由 ${keys.join("、")} 组成的对象`,
  en: `an object of ${keys.join(", ")}`,
});

/**
 * What is asked, with no key that is not known: one misspelt would be taken for one left out.
 * @throws RangeError for what is no object, or has another key
 */
export function requireKeys(
  argument: string,
  asked: unknown,
  keys: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof asked !== "object" || asked === null || Array.isArray(asked)) {
    throw new RangeError(mismatch(argument, objectOf(keys), asked));
  }
  const unknown = Reflect.ownKeys(asked).find((key) => typeof key !== "string" || !keys.includes(key));
  if (unknown === undefined) return asked as Readonly<Record<string, unknown>>;
  const { zh, en } = inWords(unknown);
  const meant = keys.find((key) => typeof unknown === "string" && key.toLowerCase() === unknown.toLowerCase());
  const hint = meant === undefined ? { zh: "", en: "" } : { zh: `是不是 ${meant}？`, en: ` Did you mean ${meant}?` };
  throw new RangeError(
    `${argument} 中没有 ${zh} 这一项，可以写 ${keys.join("、")}。${hint.zh}` +
      `${argument} has no ${en}; it may hold ${keys.join(", ")}.${hint.en}`,
  );
}
