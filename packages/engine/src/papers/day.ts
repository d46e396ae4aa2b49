import type { IsoDate } from "@mulu/schema";

/** @public A day as it stands in a notice: 2024年2月18日. */
export function dayInWords(day: IsoDate): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** What is still to be filled in, by name. */
export const toFill = (what: string): string => `【待填：${what}】`;
