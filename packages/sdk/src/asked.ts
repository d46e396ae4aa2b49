import { absentRegion } from "@mulu/engine";
import { isCalendarDate } from "@mulu/validators";
import type { CatalogSet } from "@mulu/engine";

import { UnknownIdError } from "./errors.js";

/** @throws UnknownIdError where a region cannot be asked about on that day: no such code, or abolished by then */
export function requireRegion(set: CatalogSet, code: string, on: string): void {
  const absent = absentRegion(set, code, on);
  if (absent) throw UnknownIdError.saying(absent, code);
}

/** @throws RangeError for what is no calendar day */
export function requireDay(on: string): void {
  if (/^\d{4}-/.test(on) && isCalendarDate(on)) return;
  throw new RangeError(`日期应写作 2026-11-20 这样的形式：${on}。Dates are written YYYY-MM-DD: ${on}.`);
}
