import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { basis, entry } from "../testing/documents.js";
import { national, second } from "../testing/narrowed-world.js";
import { CatalogView } from "./catalog-view.js";

describe("a value that no clause states", () => {
  const said = { confidence: "medium", verified: "2026-01-01" } as const;
  const mixed = entry(second.id, "ex-mixed", {
    basis: [basis("ex-law", { role: "inclusion" })],
    provenance: { ...said, status: "public-copy", fields: { polarity: { ...said, status: "inferred" } } },
  });
  const guessed = entry(second.id, "ex-guessed", {
    basis: [basis("ex-law", { role: "inclusion" })],
    provenance: { ...said, status: "inferred", fields: { title: { ...said, status: "public-copy" } } },
  });
  const view = new CatalogView(new CatalogSet([...national, mixed, guessed]), { on: "2025-06-01" });

  it.each([
    [mixed, "polarity", "inferred"],
    [guessed, "subjects.0", "inferred"],
    [guessed, "category", "inferred"],
    [mixed, "id", "editorial"],
    [mixed, "title.en", "editorial"],
    [mixed, "provenance.verified", "editorial"],
  ])("is explained as this project's own: %#", ({ concept }, path, step) => {
    const steps = view.explain(concept, path);
    expect(steps.map(({ is }) => is)).toEqual(["version", "stated", step]);
    expect(steps[2]?.words).toEqual({ zh: expect.stringContaining("本项目"), en: expect.stringContaining("project") });
  });

  it.each([
    [mixed, "category"],
    [mixed, "title.zh"],
    [guessed, "title.zh"],
  ])("is not one that the source has: %#", ({ concept }, path) => {
    expect(view.explain(concept, path).map(({ is }) => is)).toEqual(["version", "stated", "rests-on"]);
  });

  it("has no citation in its origin", () => {
    for (const [{ concept }, fields] of [
      [mixed, ["polarity", "id", "provenance"]],
      [guessed, ["category", "subjects", "basis"]],
    ] as const) {
      const values = view.current(concept, "entry") as Readonly<Record<string, { from: object }>>;
      for (const field of fields) {
        expect(values[field]?.from).toMatchObject({ citations: [] });
        expect(values[field]?.from).not.toHaveProperty("citation");
      }
    }
  });
});
