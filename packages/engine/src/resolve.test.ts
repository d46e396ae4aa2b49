import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "./catalog-set.js";
import { resolve } from "./resolve.js";
import { restsOn } from "./rests-on.js";
import { basis, edition, entry, instrument, measure, region } from "@mulu/fixtures";

const law = instrument("ex-law", { expressions: [{ effective: "2010-01-01", by: "adoption" }] });
const national = edition("national/information/2022", { dates: { published: "2022-12-28" } });
const base = entry(national.id, "ex-base", { basis: [basis("ex-law", { role: "inclusion" })] });
const statutes = edition("national/measures/statutory", { nature: "compilation" });
const ban = measure(statutes.id, "ex-ban", { basis: [basis("ex-law")] });

function supplement(code: string, slug: string) {
  const local = edition(`local/${code}/information/c`, { nature: "compilation", regionCode: code, layer: "local" });
  const narrowing = entry(local.id, slug, {
    regionCode: code,
    layer: "local",
    basis: [basis("ex-law", { role: "inclusion" })],
    narrows: { entry: base.concept, publication: { term: { max: "P1Y" } }, basis: [] },
  });
  return [local, narrowing] as const;
}

const documents = [
  law,
  national,
  base,
  statutes,
  ban,
  region("100000"),
  region("370000", "100000"),
  region("370200", "370000"),
  region("310000", "100000"),
  ...supplement("370000", "ex-local"),
];
const set = new CatalogSet(documents);
const ids = (query: Parameters<typeof resolve>[1]): string[] =>
  resolve(set, query).items.map(({ document }) => document.id);

describe("what is in force in a region on a day", () => {
  it("is the national layer, and the supplements of the region and its ancestors", () => {
    expect(ids({ region: "370200", on: "2026-01-01" })).toEqual([
      "local/370000/information/c/ex-local",
      "national/information/2022/ex-base",
      "national/measures/statutory/ex-ban",
    ]);
  });

  it("leaves out supplements of other regions", () => {
    expect(ids({ region: "310000", on: "2026-01-01" })).not.toContain("local/370000/information/c/ex-local");
  });

  it("is the national layer alone without a region", () => {
    expect(ids({ on: "2026-01-01" })).toEqual([
      "national/information/2022/ex-base",
      "national/measures/statutory/ex-ban",
    ]);
  });

  it("leaves out what had not begun", () => {
    expect(ids({ on: "2022-12-27", kinds: ["entry"] })).toEqual([]);
  });

  it("shows a base entry with the supplement that narrows it", () => {
    const found = resolve(set, { region: "370000", on: "2026-01-01" }).items.find(
      ({ document }) => document.id === base.id,
    );
    expect(found?.narrowedBy.map(({ by }) => by)).toEqual(["local/370000/information/c/ex-local"]);
  });

  it("reports two supplements that touch one entry, naming both", () => {
    const colliding = new CatalogSet([...documents, ...supplement("370200", "ex-city")]);
    expect(resolve(colliding, { region: "370200", on: "2026-01-01" }).collisions).toEqual([
      { entry: base.concept, by: ["local/370000/information/c/ex-local", "local/370200/information/c/ex-city"] },
    ]);
    expect(resolve(colliding, { region: "370000", on: "2026-01-01" }).collisions).toEqual([]);
  });

  it("does not depend on the order of documents", () => {
    const query = { region: "370200", on: "2026-01-01" } as const;
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(resolve(new CatalogSet(shuffled), query)).toEqual(resolve(set, query));
      }),
      { numRuns: 30 },
    );
  });

  it("never holds less in a region than nationwide", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("100000", "310000", "370000", "370200"),
        fc.integer({ min: 2000, max: 2030 }),
        (code, year) => {
          const on = `${year}-06-01`;
          expect(ids({ region: code, on })).toEqual(expect.arrayContaining(ids({ on })));
        },
      ),
    );
  });
});

describe("what rests on an instrument", () => {
  it("is every document that cites it", () => {
    expect(restsOn(set, "ex-law").map(({ document }) => document.id)).toEqual([
      "local/370000/information/c/ex-local",
      "national/information/2022/ex-base",
      "national/measures/statutory/ex-ban",
    ]);
    expect(restsOn(set, "ex-other")).toEqual([]);
  });
});
