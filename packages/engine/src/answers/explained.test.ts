import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { basis, instrument, measure } from "@mulu/fixtures";
import { ban, base, national, statutes, supplement } from "@mulu/fixtures/narrowed-world";
import { explain, whyNot } from "./explained.js";

const on = "2026-02-01";
const policy = instrument("ex-policy", {
  level: "central-policy",
  expressions: [{ effective: "2010-01-01", by: "adoption" }],
});
const onPolicy = measure(statutes.id, "ex-on-policy", { basis: [basis("ex-policy", { level: "central-policy" })] });
const world = [...national, policy, onPolicy, ...supplement("370000", { publication: { term: { max: "P1Y" } } })];
const set = new CatalogSet(world);

describe("an explanation of a value", () => {
  const answer = explain(set, { id: base.concept, field: "publication.term.max", region: "370200", on });

  it("leads from the version over the place to the clause, then to what narrows it and its clause (RES-22)", () => {
    expect(answer.steps.map(({ is }) => is)).toEqual(["version", "stated", "rests-on", "narrowed", "rests-on"]);
    const clauses = answer.steps.map(({ clause }) => (clause === undefined ? undefined : answer.clauses[clause]));
    expect(clauses[2]).toMatchObject({ by: base.id, citation: { article: "3" } });
    expect(clauses[4]).toMatchObject({ by: "local/370000/information/c/ex-narrowing", citation: { article: "9" } });
  });

  it("says whether it is in force, since when, of which document, as of which day of the data", () => {
    expect(answer).toMatchObject({
      answer: "yes",
      document: base.id,
      state: { is: "in-force", since: "2024-02-18" },
      region: "370200",
      asOf: "2026-01-01",
      label: { zh: expect.any(String) as string },
    });
  });

  it("refuses a field that the kind does not have, and names those that it has", () => {
    expect(() => explain(set, { id: base.id, field: "publication.trem", on })).toThrow(
      /publication\.trem.*publication/,
    );
    expect(() => explain(set, { id: base.id, field: "title.zh", on })).not.toThrow();
    expect(() => explain(set, { id: base.id, field: "basis.0.article", on })).not.toThrow();
  });

  it("refuses an id that is not held", () => {
    expect(() => explain(set, { id: "national/information/none", on })).toThrow(RangeError);
  });
});

describe("an explanation of a thing", () => {
  it("holds its values, and the level of every clause by the rules of the day", () => {
    const levels = (day: string): unknown =>
      explain(set, { id: onPolicy.id, on: day }).clauses.map(({ level }) => [level.is, level.needed?.rules[0]]);
    expect(levels("2019-01-01")).toEqual([["not-asked", undefined]]);
    expect(levels("2022-06-01")).toEqual([["sufficient", "MS-03"]]);
    expect(levels("2025-03-20")).toEqual([["sufficient", "MS-03"]]);
    expect(levels("2025-03-21")).toEqual([["insufficient", "MS-04"]]);
    const { clauses, item } = explain(set, { id: ban.id, on });
    expect(clauses[0]?.level).toMatchObject({ is: "sufficient", level: "law" });
    expect(item?.values.effect?.value).toBe("reduces-rights");
  });

  it("tells why not, where it is not in force (RES-23)", () => {
    const gone = "national/information/ex-gone";
    expect(explain(set, { id: gone, on }).steps).toEqual(whyNot(set, { id: gone, on }).steps);
    expect(whyNot(set, { id: gone, on })).toMatchObject({ answer: "no", state: { is: "ended" } });
    expect(whyNot(set, { id: base.id, on }).steps).toEqual([]);
  });
});
