import { describe, expect, it } from "vitest";

import type { Narrowing, PublicationScope, Term } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { basis, entry } from "@mulu/fixtures";
import { base, national, second, supplement } from "@mulu/fixtures/narrowed-world";
import { CatalogView } from "./catalog-view.js";
import { compareNarrowing } from "./narrowing.js";

/** What a supplement comes to for the publication of a base entry that has this term. */
function narrowedBy(publication: NonNullable<Narrowing["publication"]>, term?: Term): Record<string, unknown> {
  const own = { ...base.publication, publishable: true, ...(term ? { term } : {}) };
  const narrowed = entry(second.id, "ex-base", { basis: [basis("ex-law")], publication: own });
  const documents = [...national.filter(({ id }) => id !== base.id), narrowed];
  const set = new CatalogSet([...documents, ...supplement("370000", { publication })]);
  const view = new CatalogView(set, { on: "2025-06-01", region: "370000" });
  const found = view.current(base.concept, "entry");
  const narrows = { entry: base.concept, basis: [], publication };
  return {
    value: typeof found === "object" ? found.publication?.value : found,
    is: compareNarrowing(narrows, narrowed).map(({ is }) => is),
    steps: view.explain(base.concept, "publication").map(({ is }) => is),
  };
}

const open = { value: "cannot-say", is: ["incomparable"] };

describe("a narrowing that cannot be compared is not taken for a narrower one", () => {
  it.each(["foo", "", "toString"])("a scope that is no code of scopes: “%s”", (scope) => {
    const found = narrowedBy({ scope: scope as PublicationScope });
    expect(found).toMatchObject(open);
    expect(found.steps).toContain("narrowing-open");
  });

  it.each<[string, Term, Term]>([
    ["a longer shortest term", { min: "P6M" }, { min: "P3M", max: "P3Y" }],
    ["a longer shortest beside a shorter longest", { min: "P6M", max: "P1Y" }, { min: "P3M", max: "P3Y" }],
    ["a shortest where the base has none", { min: "P6M" }, { max: "P3Y" }],
    ["a longest below the shortest of the base", { max: "P1M" }, { min: "P3M", max: "P3Y" }],
    ["a longest below the only term of the base", { max: "P1M" }, { min: "P3M" }],
    ["a longest where the base states only a shortest", { max: "P1Y" }, { min: "P3M" }],
    ["a longest far beyond the only shortest of the base", { min: "P1M", max: "P5Y" }, { min: "P3M" }],
    ["a longer shortest where the base states no longest", { min: "P6M" }, { min: "P3M" }],
    ["a shortest beyond its own longest", { min: "P2M", max: "P1M" }, { min: "P3M", max: "P3Y" }],
  ])("%s", (_what, term, of) => {
    const found = narrowedBy({ term }, of);
    expect(found).toMatchObject(open);
    expect(found.steps).toContain("narrowing-open");
  });
});

describe("a term within that of the base", () => {
  it.each<[Term, Term, Term]>([
    [{ max: "P3M" }, { min: "P3M" }, { min: "P3M", max: "P3M" }],
    [{ min: "P1M" }, { min: "P3M" }, { min: "P1M" }],
    [{ max: "P1Y" }, { min: "P3M", max: "P3Y" }, { min: "P3M", max: "P1Y" }],
    [{ max: "P3M" }, { min: "P3M", max: "P3Y" }, { min: "P3M", max: "P3M" }],
    [{ min: "P1M" }, { min: "P3M", max: "P3Y" }, { min: "P1M", max: "P3Y" }],
    [
      { min: "P1M", max: "P2M" },
      { min: "P3M", max: "P3Y" },
      { min: "P1M", max: "P2M" },
    ],
  ])("%j in %j is %j", (term, of, to) => {
    expect(narrowedBy({ term }, of)).toMatchObject({ value: { term: to }, is: ["narrower"] });
  });
});

describe("a term beyond that of the base is wider, whatever else is not stated", () => {
  it.each<[Term, Term]>([
    [{ max: "P5Y" }, { max: "P3Y" }],
    [{ min: "P5Y" }, { max: "P3Y" }],
    [
      { min: "P1M", max: "P37M" },
      { min: "P3M", max: "P3Y" },
    ],
  ])("%j beyond %j", (term, of) => {
    expect(narrowedBy({ term }, of)).toMatchObject({ value: "cannot-say", is: ["wider"] });
  });
});
