import type { Docket } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { docketState } from "./docket-state.js";
import { comment, inStage, open, ready } from "./testing/dockets.js";
import { tally } from "./tally.js";
import { windowsOf } from "./windows.js";

describe("where a docket stands on a day", () => {
  const stages = [
    { stage: "proposed", date: "2026-01-05" },
    { stage: "accepted-for-collation", date: "2026-02-02" },
    { stage: "in-consultation", date: "2026-03-02" },
    { stage: "consultation-closed", date: "2026-04-02" },
  ] as const;
  const docket: Docket = { ...ready, stages: [...stages] };

  it.each([
    ["2026-01-04", "not-begun", undefined],
    ["2026-01-05", "proposed", "2026-01-05"],
    ["2026-03-01", "accepted-for-collation", "2026-02-02"],
    ["2026-04-01", "in-consultation", "2026-03-02"],
    ["2026-12-31", "consultation-closed", "2026-04-02"],
  ])("%s: %s", (on, stage, since) => {
    expect(docketState(docket, [], on)).toMatchObject({ stage, from: "stages", ...(since ? { since } : {}) });
  });

  it("says where it may go, and what stands in the way of going on", () => {
    const state = docketState(docket, [comment(1), open(2)], "2026-04-10");
    expect(state.next.map(({ stage }) => stage)).toEqual(["submitted", "in-consultation", "returned", "withdrawn"]);
    expect(state.blockers.map(({ code, comments }) => [code, comments])).toEqual([["comments-unanswered", [2]]]);
    expect([state.unanswered, state.openConcerns]).toEqual([1, []]);
  });

  it("has nowhere to go after an end", () =>
    expect(docketState(inStage("withdrawn"), [], "2026-06-01").next).toEqual([]));

  it("shows a concern from the day it was raised to the day it was resolved", () => {
    const what = { zh: "范围过宽", en: "Too wide" };
    const concern = {
      id: "wide",
      by: "ex-bureau",
      raised: "2026-04-05",
      what,
      resolved: { date: "2026-04-20", how: what },
    };
    const on = (day: string): number => docketState({ ...docket, concerns: [concern] }, [], day).openConcerns.length;
    expect(["2026-04-04", "2026-04-05", "2026-04-19", "2026-04-20"].map(on)).toEqual([0, 1, 1, 0]);
  });
});

describe("a docket of before, which states its days and no stages", () => {
  const { stages: _, windows: __, decision: ___, publication: ____, lines: _____, ...bare } = ready;
  const dated: Docket = { ...bare, opened: "2022-09-09", closes: "2022-10-09" };

  it.each([
    ["2022-09-08", dated, "not-begun"],
    ["2022-09-09", dated, "in-consultation"],
    ["2022-10-09", dated, "in-consultation"],
    ["2022-10-10", dated, "consultation-closed"],
    ["2022-12-01", { ...dated, decision: { outcome: "partly-approved", date: "2022-12-01" } }, "approved"],
    ["2022-11-30", { ...dated, decision: { outcome: "partly-approved", date: "2022-12-01" } }, "consultation-closed"],
    ["2023-01-01", { ...dated, decision: { outcome: "approved" } }, "cannot-say"],
    ["2022-09-20", bare, "cannot-say"],
    ["2022-09-20", { ...bare, opened: "2022-09-09" }, "cannot-say"],
  ] as [string, Docket, string][])("%s", (on, docket, stage) => {
    expect(docketState(docket, undefined, on)).toMatchObject({ stage, from: "days" });
  });

  it("has its days as one window, and does not say that nobody waits for an answer", () => {
    const state = docketState(dated, undefined, "2022-10-10");
    expect(state.windows).toMatchObject([{ id: undefined, days: 30, state: "closed" }]);
    expect(state.unanswered).toBeUndefined();
    expect(state.blockers).toMatchObject([{ code: "comments-not-recorded", verdict: "cannot-say" }]);
  });
});

describe("a window on a day", () => {
  const reason = { zh: "应多个单位请求", en: "On request" };
  const extensions = [
    { from: "2026-04-01", to: "2026-04-10", decided: "2026-03-20", reason },
    { from: "2026-04-10", to: "2026-04-20", decided: "2026-04-01", reason },
  ];
  const docket: Docket = {
    ...ready,
    windows: [{ id: "first", opens: "2026-03-02", closes: "2026-04-01", extensions }],
  };

  it("counts days from the day after the opening to the end of the last extension", () => {
    const [window] = windowsOf(docket, "2026-04-15");
    expect(window).toMatchObject({
      announced: "2026-04-01",
      closes: "2026-04-20",
      days: 49,
      state: "open",
      daysLeft: 5,
    });
    // The holidays of spring 2026: one working day is lost to Qingming, 6 April.
    expect(window?.workingDays).toBe(34);
  });

  it.each([
    ["2026-03-01", { state: "to-come", daysUntil: 1 }],
    ["2026-03-02", { state: "open", daysLeft: 49 }],
    ["2026-04-20", { state: "open", daysLeft: 0 }],
    ["2026-04-21", { state: "closed" }],
  ])("%s", (on, expected) => expect(windowsOf(docket, on)[0]).toMatchObject(expected));

  it("cannot say how many working days it has beyond the calendar that is known", () => {
    const windows = [{ id: "first", opens: "2031-03-02", closes: "2031-04-05" }];
    expect(windowsOf({ ...ready, windows }, "2031-03-03")[0]?.workingDays).toBe("cannot-say");
  });
});

describe("comments counted", () => {
  it("by group and disposition, by state, by line; a repetition is answered where the first one is", () => {
    const comments = [
      comment(1, { disposition: "adopted", line: "b-line", state: "satisfied" }),
      open(2, { duplicateOf: 1, disposition: "duplicate" }),
      open(3, { group: "experts", line: "a-line" }),
      open(4, { group: "experts", duplicateOf: 3, disposition: "duplicate" }),
    ];
    expect(tally(comments)).toEqual({
      ...{ total: 4, undecided: 1, unanswered: 2, duplicates: 2 },
      dispositions: { adopted: 1, duplicate: 2 },
      states: { satisfied: 1 },
      groups: [
        { group: "experts", total: 2, dispositions: { duplicate: 1 }, undecided: 1 },
        { group: "public", total: 2, dispositions: { adopted: 1, duplicate: 1 }, undecided: 0 },
      ],
      ...{ lines: { "a-line": 1, "b-line": 1 }, whole: 2 },
    });
  });

  it("does not hang on repetitions that lead to each other: nobody answered them", () => {
    const round = [open(1, { duplicateOf: 2 }), open(2, { duplicateOf: 1 }), open(3, { duplicateOf: 3 })];
    expect(tally(round).unanswered).toBe(3);
  });
});
