import { isPastLimit, yearWithoutHolidays } from "@mulu/engine";
import type { FindingParam, IsoDate, TimeLimit } from "@mulu/schema";

import type { DealingViolation } from "./rule.js";
import { part } from "../say/messages.js";
import type { Limit } from "./shapes-acts.js";

/** A limit with its calendar: a bare duration counts calendar days. */
export function asLimit(limit: Limit): TimeLimit {
  return typeof limit === "string" ? { duration: limit, calendar: "calendar" } : limit;
}

const uncountable: FindingParam = part("isInWorkingDays");

/** What is found of something done on a day within a limit: it is late, or the calendar does not reach so far. */
export function* lateness(
  { from, within, on }: { from: IsoDate; within: Limit; on: IsoDate },
  late: DealingViolation & { params: { fault: FindingParam } },
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
