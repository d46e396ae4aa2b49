import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";
import type { Decision, Decisions } from "./index.js";

const ban = "national/measures/statutory-2026/tendering-and-bidding-law-art54-p2-market-access";
const application = { id: "ex-1", measure: ban, target: "legal-person", facts: [{ id: "ex-record-1" }] };
const checks = Object.entries(mulu).flatMap(([name, check]) =>
  name.startsWith("check")
    ? [[name as keyof Decisions, check as (dealing: unknown, place: object) => Decision] as const]
    : [],
);
const { asOf } = mulu.inForce({ on: "2026-11-20" });
const days = (on: string) => ({ region: "370000", on });

describe("the day as of which a decision speaks", () => {
  it("is the one of what is in force, for every check", () => {
    expect(checks.length).toBe(15);
    for (const [name, check] of checks) expect(check({ id: "x" }, days("2026-11-20")).asOf, name).toBe(asOf);
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("is gone beyond by a later day, and the answer says so, in the words of what is in force", () => {
    for (const on of ["2030-01-01", "9999-12-31"]) {
      const said = mulu.inForce({ region: "370000", on }).gaps.filter(({ why }) => why.code === "beyond-data");
      expect(said).toHaveLength(1);
      for (const [name, check] of checks) expect(check({ id: "x" }, days(on)).gaps, name).toEqual(said);
    }
    expect(mulu.checkMeasure(application, { region: "370000", on: "2030-01-01" }).gaps[0]?.why.zh).toContain(
      String(asOf),
    );
  });

  it("is not gone beyond on that day and before", () => {
    for (const on of [String(asOf), "2026-01-01", "2021-06-01"]) {
      for (const [name, check] of checks) expect(check({ id: "x" }, days(on)).gaps, name).toEqual([]);
    }
  });

  it("stands beside answers about other law and about what cannot be read too", () => {
    const abroad = { region: "810000", on: "2030-01-01" } as const;
    expect(mulu.checkMeasure(application, abroad).gaps).toHaveLength(1);
    const slip = { ...application, tragte: "x" } as typeof application;
    expect(mulu.checkMeasure(slip, { region: "370000", on: "2030-01-01" })).toMatchObject({
      asOf,
      gaps: [{ what: "day" }],
    });
  });
});
