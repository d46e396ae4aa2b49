import type { Leaf } from "./form.js";

/**
 * What a department may set as a limit of time at all: from one day to one year. No text names a bound; a limit of no
 * days leaves nobody time, and one of more than a year, whatever is to be done in it, is none. Where a text sets the limit
 * itself, the rule holds that one against what is given (PB-13, CM-11).
 */
export const limitBounds = { least: 1, most: 366 } as const;

const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/** About how many days a duration has; only to hold it against the bounds. */
function daysOf(duration: string): number {
  const found: readonly (string | undefined)[] = parts.exec(duration) ?? [];
  const [years = 0, months = 0, days = 0] = found.slice(1).map((each) => Number(each ?? 0));
  return years * 365 + months * 30 + days;
}

function lengthOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "string") return daysOf(value);
  if (typeof value !== "object" || value === null || !("duration" in value)) return undefined;
  return typeof value.duration === "string" ? daysOf(value.duration) : undefined;
}

/** Whether a limit lies within its bounds; what is no limit has none. */
export function isWithinBounds(is: Leaf["is"], value: unknown): boolean {
  if (is !== "days" && is !== "limit") return true;
  const length = lengthOf(value);
  return length !== undefined && length >= limitBounds.least && length <= limitBounds.most;
}
