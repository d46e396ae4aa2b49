import { describe, expect, it } from "vitest";

import { daysInMonth, existsInCalendar } from "./calendar.js";

describe("a month", () => {
  it.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
    [2026, 0, 0],
    [2026, 13, 0],
  ])("%i-%i has %i days", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it("has as many days as a calendar of other people says, for 800 years", () => {
    for (let month = 0; month < 800 * 12; month += 1) {
      const year = 1600 + Math.floor(month / 12);
      const days = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
      expect([year, (month % 12) + 1, daysInMonth(year, (month % 12) + 1)]).toEqual([year, (month % 12) + 1, days]);
    }
  });
});

describe("a day", () => {
  it.each([
    [{ year: 2024, month: 2, day: 29 }, true],
    [{ year: 2026, month: 2, day: 29 }, false],
    [{ year: 2026, month: 6, day: 31 }, false],
    [{ year: 2026, month: 6, day: 0 }, false],
    [{ year: 2026, month: 13, day: 1 }, false],
    [{ year: 0, month: 1, day: 1 }, false],
  ])("%j stands in the calendar: %s", (day, stands) => {
    expect(existsInCalendar(day)).toBe(stands);
  });
});
