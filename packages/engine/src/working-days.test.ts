import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { isPastLimit, isWorkingDay, workingDaysBetween, yearWithoutHolidays } from "./working-days.js";

describe("working days follow the holidays the State Council has announced", () => {
  it.each([
    ["2026-11-16", true, "a Monday"],
    ["2026-11-14", false, "a Saturday"],
    ["2026-10-01", false, "a holiday"],
    ["2026-10-07", false, "a holiday in the week"],
    ["2026-10-10", true, "a Saturday that is worked"],
    ["2026-02-14", true, "a Saturday that is worked before the spring festival"],
    ["2026-02-16", false, "the eve"],
    ["2004-10-01", false, "the first year of the table"],
    ["2027-01-04", undefined, "a year whose holidays are not in the table"],
    ["2003-12-31", undefined, "a year before it"],
  ] as const)("%s: %s, %s", (day, answer, _what) => expect(isWorkingDay(day)).toBe(answer));
});

describe("a limit has run out after its last day", () => {
  it.each([
    ["2026-11-02", "P10D", "working", "2026-11-16", "2026-11-17"],
    ["2026-11-02", "P10D", "calendar", "2026-11-12", "2026-11-13"],
    ["2026-09-28", "P7D", "working", "2026-10-13", "2026-10-14"],
    ["2026-11-13", "P1D", "working", "2026-11-16", "2026-11-17"],
    ["2026-11-14", "P1D", "working", "2026-11-16", "2026-11-17"],
    ["2026-11-02", "P0D", "working", "2026-11-02", "2026-11-03"],
    ["2026-11-12", "P1D", "working", "2026-11-13", "2026-11-14"],
    ["2026-01-31", "P1M", "calendar", "2026-02-28", "2026-03-01"],
  ] as const)("from %s, %s of %s days: by %s not, by %s", (from, duration, calendar, last, after) => {
    expect(isPastLimit(from, { duration, calendar }, last)).toBe("no");
    expect(isPastLimit(from, { duration, calendar }, after)).toBe("yes");
    expect(isPastLimit(from, { duration, calendar }, from)).toBe("no");
  });

  it("or nobody can say: beyond the table of holidays, or months of working days", () => {
    const five = { duration: "P5D", calendar: "working" } as const;
    expect(isPastLimit("2026-12-25", five, "2026-12-31")).toBe("no");
    expect(isPastLimit("2026-12-25", five, "2027-01-04")).toBe("cannot-say");
    expect(isPastLimit("2026-12-21", five, "2027-02-01")).toBe("yes");
    expect(isPastLimit("2026-11-02", { duration: "P1M", calendar: "working" }, "2026-11-30")).toBe("cannot-say");
  });
});

describe("working days after one day up to another", () => {
  it.each([
    ["2026-05-04", "2026-05-12", 6],
    ["2026-11-02", "2026-11-16", 10],
    ["2026-11-16", "2026-11-02", 0],
    ["2026-12-25", "2027-01-05", undefined],
  ])("%s to %s: %s", (first, second, count) => expect(workingDaysBetween(first, second)).toBe(count));
});

describe("the year whose holidays are not in the table", () => {
  it.each([
    ["2026-12-25", "2027-01-05", "2027"],
    ["2026-12-25", "2030-01-05", "2027"],
    ["2026-12-31", "2027-01-01", "2027"],
    ["2003-12-30", "2004-01-05", "2003"],
    ["2003-12-31", "2004-01-05", undefined],
    ["2026-01-01", "2026-12-31", undefined],
    ["2027-01-05", "2026-12-25", undefined],
  ])("from %s to %s is %s", (first, second, year) => expect(yearWithoutHolidays(first, second)).toBe(year));
});

describe("on a machine in any zone", () => {
  it.each(["America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"])("%s gives the same days", (TZ) => {
    const module = new URL("../dist/working-days.js", import.meta.url).href;
    const script = `import { isWorkingDay } from ${JSON.stringify(module)};
      console.log(["2026-09-30", "2026-10-01", "2026-10-10", "2026-11-14", "2026-11-16"].map((day) => isWorkingDay(day)).join());`;
    const cwd = fileURLToPath(new URL("..", import.meta.url));
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd,
      env: { ...process.env, TZ },
    });
    expect(said.toString().trim()).toBe("true,false,true,false,true");
  });
});
