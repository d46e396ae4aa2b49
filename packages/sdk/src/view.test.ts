import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";

const on = "2026-11-20";
const kinds = ["entry", "measure", "list"] as const;

describe("a view of the catalogs this package carries", () => {
  it("holds what `inForce` lists, for any region and day", () => {
    const days = fc.constantFrom("2015-01-01", "2022-12-28", "2024-01-15", on, "2030-01-01");
    fc.assert(
      fc.property(fc.constantFrom("310000", "110000", "370200", "500000"), days, (region, day) => {
        const [view, answer] = [mulu.view({ region, on: day }), mulu.inForce({ region, on: day })];
        expect(kinds.flatMap((kind) => view.items(kind))).toEqual(answer.items);
        expect(view.gapsOf(kinds)).toEqual(answer.gaps);
        expect(view.asOf).toBe(answer.asOf);
      }),
      { numRuns: 15 },
    );
  });

  it("gives one answer for a thing: current exactly where an item of it is in force", () => {
    const view = mulu.view({ region: "310000", on });
    const inForce = new Set(
      view.items("measure").flatMap(({ concept, answer }) => (answer === "yes" ? [concept] : [])),
    );
    for (const { concept } of mulu.set.all("measure")) {
      const current = view.current(concept, "measure");
      expect(typeof current === "object", concept).toBe(inForce.has(concept));
      expect(view.whyNot(concept).length === 0, concept).toBe(inForce.has(concept));
    }
  });

  it("says what a value rests on, and that a source is silent", () => {
    const entry = mulu.view({ on }).current("national/information/administrative-penalty", "entry");
    expect(entry).toMatchObject({
      title: { value: { zh: "行政处罚信息" }, from: { document: "national/information/2024/administrative-penalty" } },
      publication: {
        value: { publishable: true },
        from: { own: "inferred" },
        unknown: expect.arrayContaining(["publication.scope"]) as string[],
      },
    });
    const honours = mulu.view({ on }).current("national/information/honours", "entry");
    expect(honours).toMatchObject({ publication: { value: "cannot-say", byReference: [{ field: "publication" }] } });
  });

  it("presents nothing that this project inferred as resting on a clause (RES-11)", () => {
    const view = mulu.view({ region: "310000", on });
    const inferred = kinds.flatMap((kind) =>
      view
        .items(kind)
        .flatMap(({ document: { concept, provenance } }) =>
          Object.entries(provenance.fields ?? {}).flatMap(([field, { status }]) =>
            status === "inferred" ? view.explain(concept, field) : [],
          ),
        ),
    );
    expect(inferred.filter(({ is }) => is === "inferred").length).toBeGreaterThan(0);
    expect(inferred.filter(({ is }) => is === "rests-on")).toEqual([]);
    const entry = view.current("national/information/abnormal-operation-register", "entry");
    expect(entry).toMatchObject({ polarity: { from: { citations: [], own: "inferred" } } });
  });

  it("refuses kinds in the question by name, and does not offer them: they go to `items`, `all` and `gapsOf`", () => {
    const untyped = mulu.view as (query: object) => unknown;
    expect(() => untyped({ on, kinds: ["entry"] })).toThrow(/没有 “kinds” 这一项，可以写 region、on。.*region, on\./);
  });

  it("refuses what is no region and what is no day", () => {
    const untyped = mulu.view as (query: { region: string; on: string }) => unknown;
    expect(() => untyped({ region: "000000", on })).toThrow(/000000/);
    expect(() => mulu.view({ on: "2026-13-01" })).toThrow(RangeError);
  });
});
