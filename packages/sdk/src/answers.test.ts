import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";
import type { ResolvedOn } from "./index.js";

const on = "2026-11-20";

describe("mulu.resolve", () => {
  it("lists what inForce lists, each value with a document that is held and clauses of the answer", () => {
    const ask = { region: "370200", on: "2022-06-01" } as const;
    const answer = mulu.resolve(ask);
    expect(answer.items.map(({ id }) => id)).toEqual(mulu.inForce(ask).items.map(({ document }) => document.id));
    for (const { values } of answer.items) {
      for (const { from } of Object.values(values)) {
        expect(mulu.find(from.document)).toBeDefined();
        expect(from.clauses.every((place) => place in answer.clauses)).toBe(true);
      }
    }
  });

  it("answers about every kind, and says what became of a region that is gone (RES-07)", () => {
    // Types know the regions of today; a code of the past comes from outside.
    const resolve: (ask: { region: string; on: string; kinds: ["protection"] }) => ResolvedOn = mulu.resolve as never;
    const { gaps, line } = resolve({ region: "371200", on: "2018-06-01", kinds: ["protection"] });
    expect(line).toEqual(["371200", "370000", "100000"]);
    expect(gaps.map(({ why }) => why.code)).toContain("region-end-not-recorded");
  });

  it("refuses what is no day, region or kind", () => {
    const untyped = mulu.resolve as (ask: object) => unknown;
    expect(() => untyped({ on: "2026-02-30" })).toThrow(RangeError);
    expect(() => untyped({ on, region: "999999" })).toThrow(/999999/);
    expect(() => untyped({ on, kinds: [] })).toThrow(RangeError);
    expect(() => untyped({ on, kinds: ["entrys"] })).toThrow(/entrys/);
    expect(() => untyped({ on, kind: "entry" })).toThrow(/kinds/);
  });
});

describe("mulu.explain and mulu.whyNot", () => {
  it("leads from a restriction to a clause of a sufficient level that was in force, for each that is in force", () => {
    const { items } = mulu.inForce({ on, kinds: ["measure"] });
    for (const { document, answer } of items.slice(0, 40)) {
      const { clauses, answer: own } = mulu.explain(document.id, { on });
      expect(own).toBe(answer);
      const carries = clauses.some(({ level, state }) => level.is === "sufficient" && state.is === "in-force");
      if (answer === "yes") expect(carries, document.id).toBe(true);
    }
  });

  it("answers about the day of the data where no day is given", () => {
    expect(mulu.explain("national/information/administrative-penalty").on).toBe(mulu.view({ on }).asOf);
  });

  it("says why not, and refuses what it cannot be asked about by name", () => {
    const why = mulu.whyNot("national/information/administrative-penalty@2022", { on });
    expect(why).toMatchObject({ answer: "no", state: { is: "ended", cause: "edition-ended" } });
    expect(() => mulu.whyNot("national/information/2021/administrative-penalti")).toThrow(/administrative-penalti/);
    expect(() => mulu.explain("national/lists/wage-arrears/2017")).toThrow("national/lists/wage-arrears/2022");
    expect(() => mulu.explain("national/lists/wage-arrears", { field: "entrance" })).toThrow(/entrance/);
  });
});
