import { UsageError } from "../exit.js";
import { parseDate } from "../load.js";
import { say } from "../words/say.js";

/** Days of a window as they are typed. */
export interface GivenDays {
  opens: string;
  closes?: string | undefined;
  days?: string | undefined;
}

/** The last day of a window of some days: they are counted from the day after the first (workflow C.6). */
export function closingOf({ opens, closes, days }: GivenDays): string {
  if (closes !== undefined && days === undefined) return parseDate(closes);
  if (closes === undefined && days !== undefined && /^[1-9]\d{0,3}$/.test(days)) {
    const last = new Date(`${parseDate(opens)}T00:00:00Z`);
    last.setUTCDate(last.getUTCDate() + Number(days));
    return last.toISOString().slice(0, 10);
  }
  throw new UsageError(say("give-closes-date-days"));
}

/** @throws UsageError when a window closes before it opens */
export function demandOrder(opens: string, closes: string): void {
  if (closes >= opens) return;
  throw new UsageError(say("closes-before-opens", { closes, opens }));
}
