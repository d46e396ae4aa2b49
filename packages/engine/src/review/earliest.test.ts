import { describe, expect, it } from "vitest";

import { earliestDay } from "./earliest.js";

describe("the earliest lawful day", () => {
  it("is the first working day after thirty days of comment", () => {
    expect(earliestDay({ opened: "2026-08-03" })).toMatchObject({ is: "day", on: "2026-09-03" });
    expect(earliestDay({ on: "2026-08-03" })).toMatchObject({ is: "day", on: "2026-09-03" });
  });

  it("lets a window that ends on a day off end on the next working day", () => {
    // Opened on 1 September, thirty days end on 1 October: the holiday goes on to 7 October.
    const found = earliestDay({ opened: "2026-09-01" });
    expect(found).toMatchObject({ is: "day", on: "2026-10-09" });
    expect(found.words.zh).toContain("顺延至2026-10-08");
  });

  it("keeps to a longer window, and never shortens one that is too short", () => {
    expect(earliestDay({ opened: "2026-08-03", closes: "2026-09-15" })).toMatchObject({ on: "2026-09-16" });
    expect(earliestDay({ opened: "2026-08-03", closes: "2026-08-10" })).toMatchObject({ on: "2026-09-03" });
  });

  it("is not before the day on which it is asked", () => {
    expect(earliestDay({ opened: "2026-01-05", closes: "2026-02-10", on: "2026-08-03" })).toMatchObject({
      on: "2026-08-03",
    });
    expect(earliestDay({ approved: "2026-03-02", on: "2026-08-03" })).toMatchObject({ on: "2026-08-03" });
    expect(earliestDay({ approved: "2026-03-02", published: "2026-03-10" })).toMatchObject({ on: "2026-03-10" });
  });

  it("is not before the last day on which something of the docket is recorded", () => {
    const docket = { opened: "2026-01-05", closes: "2026-02-10", recorded: "2026-03-18" };
    expect(earliestDay(docket)).toMatchObject({ on: "2026-03-18" });
    expect(earliestDay({ ...docket, on: "2026-02-11" })).toMatchObject({ on: "2026-03-18" });
  });

  it("cannot be said beyond the calendar of working days, and then is not before a day", () => {
    const found = earliestDay({ opened: "2026-12-10" });
    expect(found).toMatchObject({ is: "cannot-say", notBefore: "2027-01-10" });
    expect(found.words.zh).toContain("2027年");
    expect(earliestDay({}).is).toBe("cannot-say");
  });
});
