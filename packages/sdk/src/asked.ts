import { absentRegion } from "@mulu/engine";
import { isCalendarDate } from "@mulu/validators";
import type { CatalogSet, ImpactQuery } from "@mulu/engine";
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

/** What each change of an instrument states beside `is`. */
const changes: Readonly<Record<string, readonly string[]>> = {
  repealed: ["on"],
  amended: ["on"],
  removed: ["article", "on"],
  moved: ["article", "to", "on"],
};

/** A number of an article as citations write it. */
const article = /^[1-9]\d{0,3}(-[1-9]\d?)?$/;

/** @throws RangeError for what is no change of an instrument, or names no day or no article where it must */
export function requireChange(query: unknown): ImpactQuery {
  const { change, on } = requireKeys("impact", query, ["change", "on"]);
  const { is } = requireKeys("change", change, ["is", "on", "article", "to"]);
  const names = Object.keys(changes);
  if (typeof is !== "string" || !Object.hasOwn(changes, is)) {
    throw new RangeError(mismatch("change.is", { zh: names.join("、"), en: names.join(", ") }, is));
  }
  const stated = requireKeys("change", change, ["is", ...(changes[is] ?? [])]);
  requireDay(stated["on"]);
  if (on !== undefined) requireDay(on);
  for (const key of ["article", "to"].filter((name) => changes[is]?.includes(name))) {
    const number = stated[key];
    if (typeof number === "string" && article.test(number)) continue;
    const form = { zh: '条号，例如 "54" 或者 "133-1"', en: 'the number of an article, such as "54" or "133-1"' };
    throw new RangeError(mismatch(`change.${key}`, form, number));
  }
  return query as ImpactQuery;
}
