import { describe, expect, it } from "vitest";

import { chineseDay, windowOn } from "./window-today.js";

describe("a comment window today", () => {
  it.each([
    ["2026-11-30", { is: "notYet", days: 1 }],
    ["2026-12-01", { is: "left", days: 29 }],
    ["2026-12-29", { is: "left", days: 1 }],
    ["2026-12-30", { is: "last" }],
    ["2026-12-31", { is: "over", days: 1 }],
  ])("on %s", (today, expected) => {
    expect(windowOn(today, "2026-12-01", "2026-12-30")).toEqual(expected);
  });

  it("counts over the end of winter time anywhere, and over a leap day", () => {
    expect(windowOn("2028-02-28", "2028-02-01", "2028-03-01")).toEqual({ is: "left", days: 2 });
  });
});

describe("the calendar day", () => {
  it("turns at midnight in China, not where the reader is", () => {
    expect(chineseDay(Date.parse("2026-11-28T15:59:59Z"))).toBe("2026-11-28");
    expect(chineseDay(Date.parse("2026-11-28T16:00:00Z"))).toBe("2026-11-29");
  });
});
