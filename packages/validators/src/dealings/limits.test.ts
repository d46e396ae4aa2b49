import { describe, expect, it } from "vitest";

import { exampleEntry, exampleFile } from "../examples/files.js";
import { linkedSet } from "../testing/publish.js";
import { checkAcceptance, checkDesignation, checkPublication, checkRepair, checkReport } from "./check.js";
import { dealingWorld, exampleDealing } from "./examples.js";
import type { Limit } from "./shapes-acts.js";

const district = { "regions/110105.yaml": exampleFile("region", { level: "county", parent: `"110000"` }) };
const world = linkedSet({ ...dealingWorld, ...district });
const here = { set: world, region: "370000", date: "2026-11-27" };
const working = (days: number): Limit => ({ duration: `P${String(days)}D`, calendar: "working" });

function repaired(completedOn: string, completeWithin: unknown) {
  const repair = { id: "r", appliedOn: "2026-11-02", completedOn, completeWithin, feeYuan: 0, effects: [] };
  return checkRepair(repair as never, here);
}

describe("the limit of a repair", () => {
  it.each([
    ["2026-11-13", working(10), "allowed"],
    ["2026-11-16", working(10), "allowed"],
    ["2026-11-17", working(10), "not-allowed"],
    ["2026-11-12", { duration: "P10D", calendar: "calendar" }, "allowed"],
    ["2026-11-13", { duration: "P10D", calendar: "calendar" }, "not-allowed"],
    ["2026-11-12", "P10D", "allowed"],
    ["2026-11-13", "P10D", "not-allowed"],
  ])("completed on %s within %j: %s", (day, limit, answer) => {
    expect(repaired(day, limit).answer).toBe(answer);
  });

  it("in working days cannot be said to have run out beyond the calendar of holidays", () => {
    const late = { id: "r", appliedOn: "2026-12-21", completedOn: "2027-01-08", feeYuan: 0, effects: [] };
    const { answer, findings, missing } = checkRepair(
      { ...late, completeWithin: working(10) },
      { ...here, date: "2027-01-08" },
    );
    expect(answer).toBe("cannot-say");
    expect(missing).toEqual({ given: [], catalog: [], calendar: ["2027"] });
    expect(findings[0]?.message.zh).toContain("节假日");
    expect(checkRepair({ ...late, completeWithin: working(5) }, { ...here, date: "2027-01-08" }).answer).toBe(
      "not-allowed",
    );
  });

  it.each([
    [{ duration: "P10D" }],
    [{ duration: "P1M", calendar: "working" }],
    [{ duration: "P10D", calendar: "trading" }],
    [{ duration: "ten", calendar: "working" }],
    [{ duration: "P10D", calendar: "working", extendable: 5 }],
    [10],
  ])("is not %j", (limit) => {
    expect(repaired("2026-11-05", limit)).toMatchObject({
      answer: "cannot-say",
      missing: { given: ["completeWithin"] },
    });
  });

  it("holds for what ends after the repair too", () => {
    const ended = (endedOn: string) => {
      const effects = [{ kind: "publication" as const, id: "p", endedOn }];
      const days = { appliedOn: "2026-09-21", completedOn: "2026-09-29", completeWithin: working(10) };
      return checkRepair({ id: "r", ...days, feeYuan: 0, endWithin: working(3), effects }, here).answer;
    };
    expect(ended("2026-10-09")).toBe("allowed");
    expect(ended("2026-10-10")).toBe("not-allowed");
  });
});

describe("the limit of an answer to an objection, in the working days of the standard of the list", () => {
  it.each([
    ["2026-05-19", []],
    ["2026-05-20", ["LD-02"]],
  ])("answered on %s", (answeredOn, rules) => {
    const objection = { raisedOn: "2026-05-06", verifiedOn: "2026-05-07", answeredOn };
    const { dealing } = exampleDealing("designation", { objection, decidedOn: "2026-05-20" });
    const { findings } = checkDesignation(dealing, { ...here, date: "2026-06-01" });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe("acts are shown within working days", () => {
  const records = exampleEntry({ records: "[administrative-penalty]" });
  const late = { actedOn: "2026-05-04", from: "2026-05-14" };
  const found = (changes: object, region: string, catalogs = {}) => {
    const { dealing } = exampleDealing("publication", changes);
    const set = linkedSet({ ...dealingWorld, ...district, ...catalogs });
    const { answer, findings } = checkPublication(dealing, { set, region, date: "2026-06-01" });
    expect(answer).not.toBe("not-allowed");
    return findings
      .filter(({ rule }) => rule === "PB-13")
      .map(({ verdict, cites }) => [verdict, ...cites.map(({ instrument }) => instrument)]);
  };

  it.each(["110000", "110105"])("of the plan, in %s", (region) => {
    expect(found({ ...late, withinWorkingDays: 7 }, region)).toEqual([["fail", "beijing-3y-plan"]]);
    expect(found({ ...late, from: "2026-05-13", withinWorkingDays: 7 }, region)).toEqual([]);
  });

  it("given by the department, elsewhere", () => {
    expect(found({ ...late, withinWorkingDays: 7 }, "370000")).toEqual([["fail"]]);
    expect(found({ ...late, withinWorkingDays: 20 }, "370000")).toEqual([]);
  });

  it("of the national format, for penalties and licences anywhere", () => {
    expect(found(late, "370000", records)).toEqual([["fail", "ndrc-caijin-2018-424"]]);
    expect(found(late, "110105", records)).toEqual([["fail", "beijing-3y-plan", "ndrc-caijin-2018-424"]]);
    expect(found({ ...late, from: "2026-05-13" }, "370000", records)).toEqual([]);
    expect(found({ ...late, withinWorkingDays: 20 }, "370000", records)).toEqual([["fail", "ndrc-caijin-2018-424"]]);
    expect(found({ ...late, from: "2026-05-13", withinWorkingDays: 5 }, "370000", records)).toEqual([
      ["fail", "ndrc-caijin-2018-424"],
    ]);
    expect(found(late, "370000")).toEqual([]);
    // The day of the act is a fact like any other: left out, nothing can be said of the limit.
    expect(found({ actedOn: undefined, from: "2026-05-14" }, "370000", records)).toEqual([
      ["cannot-say", "ndrc-caijin-2018-424"],
    ]);
  });

  it("and beyond the calendar of holidays nothing is said; what lacks is the calendar’s, not the caller’s", () => {
    const beyond = { actedOn: "2026-12-30", from: "2027-01-20", withinWorkingDays: 7 };
    expect(found(beyond, "110000")).toEqual([["cannot-say", "beijing-3y-plan"]]);
    const { missing, findings } = checkPublication(exampleDealing("publication", beyond).dealing, {
      ...{ set: world, region: "110000", date: "2027-02-01" },
    });
    expect(missing).toEqual({ given: [], catalog: [], calendar: ["2027"] });
    expect(findings.map(({ hint }) => hint?.zh).join()).toContain("不是填报的问题");
  });
});

describe("a report is read as of the day it was issued", () => {
  it.each([
    ["2026-05-20", 0],
    ["2026-05-26", 1],
    [undefined, 1],
  ])("issued on %s, with a line repaired on 2026-05-25: %s warnings", (issuedOn, warnings) => {
    const lines = [{ id: "ex-record-1", shown: "active" as const, repairedOn: "2026-05-25" }];
    const { dealing } = exampleDealing("report", { issuedOn, lines });
    expect(checkReport(dealing, { ...here, date: "2026-06-01" }).warnings).toBe(warnings);
  });
});

describe("Beijing’s plan on papers that are missing", () => {
  it.each([
    [3, "2021-06-01", ["CM-11"]],
    [30, "2021-06-01", ["CM-11"]],
    [3, "2026-06-01", []],
  ])("holds against a shorter limit of a department, until 2025: %s days on %s", (limitDays, date, rules) => {
    const { dealing } = exampleDealing("acceptance", { accepted: false, limitDays, promisedInDays: 7 });
    expect(checkAcceptance(dealing, { ...here, region: "110000", date }).findings.map(({ rule }) => rule)).toEqual(
      rules,
    );
  });

  it.each(["110000", "110105"])("reaches %s", (region) => {
    const { dealing } = exampleDealing("acceptance", { accepted: false, limitDays: undefined, promisedInDays: 7 });
    const { findings } = checkAcceptance(dealing, { set: world, region, date: "2021-06-01" });
    expect(findings.map(({ rule }) => rule)).toEqual(["CM-11"]);
  });
});
