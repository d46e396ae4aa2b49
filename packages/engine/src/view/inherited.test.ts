import { describe, expect, it } from "vitest";

import type { PublishedEntry } from "@mulu/schema";

import { resolveValues } from "../answers/resolved.js";
import { CatalogSet } from "../catalog-set.js";
import { diff } from "../diff/diff.js";
import { catalogsSide } from "../diff/sides.js";
import { basis, edition, entry, instrument } from "@mulu/fixtures";
import { CatalogView } from "./catalog-view.js";

const text = (zh: string) => ({ zh, en: zh });
const on = "2026-06-01";
const query = { roles: text("示例经办人"), approval: text("示例审批") };

/** An edition that states who may query once, and an entry that states a part of it itself. */
function world(facts: Partial<PublishedEntry> = {}): CatalogSet {
  const held = edition("national/information/ex", {
    concept: "national/information",
    defaults: { query },
    dates: { effective: "2026-01-01" },
  });
  const law = instrument("ex-law", { expressions: [{ effective: "2020-01-01", by: "adoption" }] });
  const carried = { query, basis: [basis("ex-law")] };
  const whole = entry(held.id, "ex-whole", { ...carried, inherited: ["query.roles", "query.approval"] });
  const part = entry(held.id, "ex-part", { ...carried, inherited: ["query.approval"], ...facts });
  return new CatalogSet([law, held, whole, part]);
}

const view = (set = world()): CatalogView => new CatalogView(set, { on });
const current = (id: string) => {
  const found = view().current(`national/information/${id}`, "entry");
  if (found === undefined || found === "cannot-say") throw new Error(`${id} does not hold`);
  return found;
};

describe("a value that the edition states once", () => {
  it("is the value of the entry, written in the edition", () => {
    const { value, from } = current("ex-whole").query ?? {};
    expect(value).toEqual(query);
    expect(from).toMatchObject({
      is: "edition-default",
      document: "national/information/ex",
      path: ["defaults", "query"],
    });
  });

  it("is told field by field where the entry states the rest itself", () => {
    const { from, inherited } = current("ex-part").query ?? {};
    expect(from).toMatchObject({ document: "national/information/ex/ex-part", path: ["query"] });
    expect(from).not.toHaveProperty("is");
    expect(inherited?.map(({ field, from: { document, path } }) => [field, document, path.join(".")])).toEqual([
      ["query.approval", "national/information/ex", "defaults.query.approval"],
    ]);
  });

  it("is told as such, step by step", () => {
    const steps = view().explain("national/information/ex-part", "query.approval");
    expect(steps.find(({ is }) => is === "edition-default")).toMatchObject({
      document: "national/information/ex",
      path: ["defaults", "query", "approval"],
      value: query.approval,
    });
    expect(
      view()
        .explain("national/information/ex-part", "query.roles")
        .map(({ is }) => is),
    ).toContain("stated");
  });

  it("keeps its origin in answers for programs", () => {
    const { items } = resolveValues(world(), { on, kinds: ["entry"] });
    const values = items.find(({ id }) => id.endsWith("ex-whole"))?.values ?? {};
    expect(values["query"]?.from).toMatchObject({ is: "edition-default", document: "national/information/ex" });
    expect(values["query"]?.inherited?.map(({ field }) => field)).toEqual(["query.roles", "query.approval"]);
    expect(values).not.toHaveProperty("inherited");
  });
});

describe("where a value is written", () => {
  it("is no change of what holds", () => {
    const { things, carried } = diff(catalogsSide(world()), catalogsSide(world({ inherited: ["query.roles"] })));
    expect(things).toEqual([]);
    expect(carried.map(({ after }) => after)).toEqual(["national/information/ex/ex-part"]);
  });
});
