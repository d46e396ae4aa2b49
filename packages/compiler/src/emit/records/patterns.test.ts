import { isCalendarDate } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { calendarDay, calendarDayEither } from "./patterns.js";

const two = (value: number): string => String(value).padStart(2, "0");

describe("the pattern of a calendar date", () => {
  it("takes the days that exist and no other, in every year of four digits", () => {
    const pattern = new RegExp(calendarDay.pattern, "u");
    const either = new RegExp(calendarDayEither.pattern, "u");
    const wrong: string[] = [];
    for (let year = 0; year <= 9999; year += 1) {
      // The ends of every month tell all there is to tell of a year; the other days are asked of one year.
      for (let month = 0; month <= 13; month += 1) {
        const all = year === 2026 ? Array.from({ length: 34 }, (_day, day) => day) : [0, 1, 28, 29, 30, 31, 32];
        for (const day of all) {
          const written = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
          const right = isCalendarDate(written);
          const slashes = written.replaceAll("-", "/");
          if (pattern.test(written) !== right || either.test(slashes) !== right) wrong.push(written);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(["2026-02/03", "2026/02-03", "２０２６-02-03", "2026-2-3", "20260203", " 2026-02-03", "2026-02-03x"])(
    "refuses %s",
    (written) => expect(new RegExp(calendarDayEither.pattern, "u").test(written)).toBe(false),
  );
});
