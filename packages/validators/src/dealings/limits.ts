import { isPastLimit, yearWithoutHolidays } from "@mulu/engine";
import type { IsoDate, Text, TimeLimit } from "@mulu/schema";

import type { DealingViolation } from "./rule.js";
import type { Limit } from "./shapes-acts.js";

/** A limit with its calendar: a bare duration counts calendar days. */
export function asLimit(limit: Limit): TimeLimit {
  return typeof limit === "string" ? { duration: limit, calendar: "calendar" } : limit;
}

const uncountable: Text = {
  zh: "期限按工作日计算，却写成年、月，无法判断是否超过",
  en: "is in working days and written in months or years, so whether it is past cannot be said",
};

/** What is found of something done on a day within a limit: it is late, or the calendar does not reach so far. */
export function* lateness(
  { from, within, on }: { from: IsoDate; within: Limit; on: IsoDate },
  late: DealingViolation & { params: { fault: Text } },
): Iterable<DealingViolation> {
  const answer = isPastLimit(from, asLimit(within), on);
  if (answer === "yes") yield late;
  else if (answer === "cannot-say") {
    const { path, params } = late;
    const calendar = yearWithoutHolidays(from, on);
    if (calendar !== undefined) yield { path, calendar };
    else yield { path, verdict: "cannot-say", params: { ...params, fault: uncountable } };
  }
}
