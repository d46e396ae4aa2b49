import { absentRegion } from "@mulu/engine";
import { isCalendarDate } from "@mulu/validators";
import type { CatalogSet, ImpactQuery } from "@mulu/engine";

import { UnknownIdError } from "./errors.js";
import { inWords, mismatch } from "./in-words.js";
import { inARow, say } from "./words/say.js";

/**
 * @throws UnknownIdError where a region cannot be asked about on that day: no such code, abolished by then, or no text. A
 * number would be found all the same by looking it up, and then compared as unequal
 */
export function requireRegion(set: CatalogSet, code: unknown, on: string): asserts code is string {
  if (typeof code !== "string" || !/^\d{6}$/.test(code)) {
    throw UnknownIdError.saying(say("region-form", { found: inWords(code) }), code);
  }
  const absent = absentRegion(set, code, on);
  if (absent) throw UnknownIdError.saying(absent, code);
}

/** @throws RangeError for what is no calendar day */
export function requireDay(on: unknown): asserts on is string {
  if (typeof on === "string" && /^\d{4}-/.test(on) && isCalendarDate(on)) return;
  throw new RangeError(inARow(say("day-form", { found: inWords(on) })));
}

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
    throw new RangeError(mismatch(argument, say("object-of", { keys }), asked));
  }
  const unknown = Reflect.ownKeys(asked).find((key) => typeof key !== "string" || !keys.includes(key));
  if (unknown === undefined) return asked as Readonly<Record<string, unknown>>;
  const values = { argument, key: inWords(unknown), keys };
  const meant = keys.find((key) => typeof unknown === "string" && key.toLowerCase() === unknown.toLowerCase());
  throw new RangeError(
    inARow(meant === undefined ? say("no-such-key", values) : say("no-such-key-meant", { ...values, meant })),
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
    throw new RangeError(mismatch("change.is", names, is));
  }
  const stated = requireKeys("change", change, ["is", ...(changes[is] ?? [])]);
  requireDay(stated["on"]);
  if (on !== undefined) requireDay(on);
  for (const key of ["article", "to"].filter((name) => changes[is]?.includes(name))) {
    const number = stated[key];
    if (typeof number === "string" && article.test(number)) continue;
    throw new RangeError(mismatch(`change.${key}`, say("article-number"), number));
  }
  return query as ImpactQuery;
}
