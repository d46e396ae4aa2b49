/**
 * The last of several days, in order, that is not after a day; undefined where all are after it.
 * @param day `YYYY-MM-DD`; an empty one has no page
 */
export function dayOfPage(days: readonly string[], day: string): string | undefined {
  return day === "" ? undefined : days.findLast((each) => each <= day);
}
