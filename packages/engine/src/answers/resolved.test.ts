import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { PublishedDocument } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { resolve } from "../resolve.js";
import { basis, edition, entry, instrument, list, measure } from "@mulu/fixtures";
import { base, draft, national, second, supplement } from "@mulu/fixtures/narrowed-world";
import { explain, whyNot } from "./explained.js";
import { resolveValues } from "./resolved.js";

const on = "2026-02-01";
const term = { publication: { term: { max: "P1Y" } } } as const;
const world = [...national, ...supplement("370000", term)];
const set = new CatalogSet(world);

describe("what holds in a region on a day", () => {
  const answer = resolveValues(set, { region: "370200", on });
  const item = answer.items.find(({ id }) => id === base.id);

  it("lists what `resolve` lists, with the same gaps (RES-06)", () => {
    const { items, gaps, collisions } = resolve(set, { region: "370200", on });
    expect(answer.items.map(({ id }) => id)).toEqual(items.map(({ document }) => document.id));
    expect(answer.gaps).toEqual(gaps);
    expect(answer.collisions).toEqual(collisions);
    expect(answer.line).toEqual(["370200", "370000", "100000"]);
  });

  it("gives every value with the document, the field and the clauses that carry it (RES-10)", () => {
    const sharing = item?.values.sharing;
    expect(sharing).toMatchObject({ value: base.sharing, from: { document: base.id, path: ["sharing"] } });
    const clauses = sharing?.from.clauses.map((place) => answer.clauses[place]);
    expect(clauses).toMatchObject([
      { by: base.id, citation: { instrument: "ex-law", article: "2" }, state: { is: "in-force" } },
    ]);
  });

  it("gives a narrowed value with the one before, and the clauses of the supplement (RES-13)", () => {
    const publication = item?.values.publication;
    expect(publication?.value).toMatchObject({ term: { max: "P1Y" } });
    const [narrowed] = publication?.narrowed ?? [];
    expect(narrowed?.from).toEqual(base.publication);
    const clauses = narrowed?.by.clauses.map((place) => answer.clauses[place]?.citation.instrument);
    expect(clauses).toEqual(["ex-local-reg"]);
  });

  it("says in which word a value is absent (RES-12)", () => {
    expect(item?.values.collectedBy).toMatchObject({ value: "cannot-say", unknown: ["collectedBy"] });
    expect(item?.values.publication?.unknown).toEqual(["publication.channels"]);
  });

  it("does not pass off the authored status as what holds (RES-05)", () => {
    for (const { values } of answer.items) expect(Object.keys(values)).not.toContain("status");
  });

  it.each([
    ["a collision", [...supplement("370200", term)]],
    ["a widening", [...supplement("370200", { publication: { term: { max: "P5Y" } } })]],
  ])("refuses the value of %s and names both sources (RES-14, RES-15)", (_what, more) => {
    const { items } = resolveValues(new CatalogSet([...world, ...more]), { region: "370200", on });
    const publication = items.find(({ id }) => id === base.id)?.values.publication;
    expect(publication?.value).toBe("cannot-say");
    expect(publication?.narrowed?.map(({ by }) => by.document)).toEqual([
      "local/370000/information/c/ex-narrowing",
      "local/370200/information/c/ex-narrowing",
    ]);
  });

  it("cites each clause of a document once", () => {
    const keys = answer.clauses.map(({ by, citation }) => JSON.stringify([by, citation]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("says what is not held: the region outside the mainland, the day beyond the data, the edition before the first (RES-08, RES-21)", () => {
    const codes = (query: { region?: string; on: string }): string[] =>
      resolveValues(set, query).gaps.map(({ why }) => why.code);
    expect(codes({ region: "810000", on })).toEqual(["outside-mainland"]);
    expect(codes({ on: "2099-01-01" })).toContain("beyond-data");
    expect(codes({ on: "2001-01-01" })).toContain("before-first-edition");
    expect(codes({ on: "2024-01-15" })).toContain("between-editions");
  });
});

const slugs = fc.uniqueArray(fc.stringMatching(/^ex-[a-z]{1,6}$/), { maxLength: 6 });

/** Anything that may be put forward: drafts of every kind, exercises, candidates, with everything they would change. */
const proposals = fc.tuple(slugs, fc.constantFrom<"draft" | "exercise">("draft", "exercise")).map(([names, nature]) => {
  const at = { nature, basis: [basis("ex-law", { role: "inclusion" })] };
  const next = edition("national/information/2029", {
    nature,
    supersedes: second.id,
    dates: { published: "2025-01-01" },
  });
  const documents: PublishedDocument[] = [
    next,
    entry(next.id, "ex-base", at),
    ...supplement("310000", { sharing: { scope: ["none"] } }, { nature }),
    ...names.flatMap((name): PublishedDocument[] => [
      entry(next.id, name, at),
      measure("national/measures/candidates", name, { status: "candidate", basis: [basis("ex-law")] }),
      measure(`national/measures/2029-${nature}`, name, { nature, basis: [basis("ex-law")] }),
      list(`national/lists/${name}/2029`, { nature, inForce: { from: "2020-01-01" } }),
      instrument(`${name}-law`, { draft: true, replaces: ["ex-law"], nature }),
    ]),
  ];
  return documents;
});

describe("drafts, exercises and candidates", () => {
  it("change no answer, however many there are (RES-09)", () => {
    const asked = fc.record({
      region: fc.constantFrom(undefined, "370200", "310000", "810000"),
      on: fc.constantFrom("2009-12-31", "2022-12-28", "2024-01-15", "2025-03-21", on, "2030-01-01"),
    });
    const ids = fc.constantFrom(base.concept, base.id, "national/information/ex-gone", draft.id, "instruments/ex-law");
    const property = fc.property(proposals, asked, ids, (added, { region, on: day }, id) => {
      const query = { on: day, ...(region === undefined ? {} : { region }) };
      const more = new CatalogSet([...world, ...added]);
      expect(resolveValues(more, query)).toEqual(resolveValues(set, query));
      expect(explain(more, { ...query, id })).toEqual(explain(set, { ...query, id }));
      expect(whyNot(more, { ...query, id })).toEqual(whyNot(set, { ...query, id }));
    });
    fc.assert(property, { numRuns: 150 });
  });
});
