import { describe, expect, it } from "vitest";

import { dayOfPage } from "./day-of-page.js";

describe("a day that is chosen", () => {
  const days = ["2020-01-01", "2022-06-01", "2024-03-15"];

  it.each([
    ["2022-06-01", "2022-06-01"],
    ["2023-12-31", "2022-06-01"],
    ["2099-01-01", "2024-03-15"],
    ["2019-12-31", undefined],
    ["", undefined],
  ])("leads from %j to the page of %j", (day, page) => {
    expect(dayOfPage(days, day)).toBe(page);
  });
});
