import { absentRegion } from "@mulu/engine";
import { isCalendarDate } from "@mulu/validators";
import type { CatalogSet } from "@mulu/engine";

import { UnknownIdError } from "./errors.js";

/**
 * @throws UnknownIdError where a region cannot be asked about on that day: no such code, abolished by then, or no text. A
 * number would be found all the same by looking it up, and then compared as unequal
 */
export function requireRegion(set: CatalogSet, code: unknown, on: string): asserts code is string {
  if (typeof code !== "string") throw new UnknownIdError("行政区划", code);
  const absent = absentRegion(set, code, on);
  if (absent) throw UnknownIdError.saying(absent, code);
}

/** @throws RangeError for what is no calendar day */
export function requireDay(on: unknown): asserts on is string {
  if (typeof on === "string" && /^\d{4}-/.test(on) && isCalendarDate(on)) return;
  const written = String(on);
  throw new RangeError(`日期应写作 2026-11-20 这样的形式：${written}。Dates are written YYYY-MM-DD: ${written}.`);
}
