/** @public How many days a month has in the Gregorian calendar; none where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** @public Whether a day stands in the calendar. */
export function existsInCalendar({ year, month, day }: { year: number; month: number; day: number }): boolean {
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}
