const dayLength = 86_400_000;

/** Days from one calendar day to another, both as `YYYY-MM-DD`. */
function daysFrom(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / dayLength);
}

/** How a comment window stands on a day. The closing day is the last on which a comment counts. */
export type WindowToday = { is: "notYet" | "left" | "over"; days: number } | { is: "last" };

export function windowOn(today: string, opens: string, closes: string): WindowToday {
  if (today < opens) return { is: "notYet", days: daysFrom(today, opens) };
  if (today > closes) return { is: "over", days: daysFrom(closes, today) };
  return today === closes ? { is: "last" } : { is: "left", days: daysFrom(today, closes) };
}

/** The calendar day of a moment where the law counts days: UTC+8, whatever the clock of the reader. */
export function chineseDay(moment: number): string {
  return new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10);
}
