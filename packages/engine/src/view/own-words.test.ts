import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { basis, entry } from "@mulu/fixtures";
import { national, second } from "@mulu/fixtures/narrowed-world";
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
  const carried = entry(second.id, "ex-carried", {
    basis: [basis("ex-law", { role: "inclusion" })],
    publication: { publishable: true, scope: "public", followsInclusion: true },
    provenance: { ...said, status: "public-copy", fields: { basis: { ...said, status: "inferred" } } },
  });
  const view = new CatalogView(new CatalogSet([...national, mixed, guessed, carried]), { on: "2025-06-01" });

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
  ])("is not one that the source has: %#", ({ concept }, path) => {
    expect(view.explain(concept, path).map(({ is }) => is)).toEqual(["version", "stated", "rests-on"]);
  });

  it.each([
    [carried, "title.zh"],
    [carried, "subjects"],
    [carried, "publication.scope"],
    [guessed, "title.zh"],
  ])("whose clause was found by this project is not said to rest on it: %#", ({ concept }, path) => {
    const steps = view.explain(concept, path);
    expect(steps.map(({ is }) => is)).toEqual(["version", "stated", "inferred-basis"]);
    expect(steps[2]?.citation).toMatchObject({ instrument: "ex-law" });
    expect(steps[2]?.words).toEqual({ zh: expect.stringContaining("推断"), en: expect.stringContaining("inferred") });
    const values = view.current(concept, "entry") as Readonly<Record<string, { from: object }>>;
    const { from } = values[path.split(".")[0] ?? ""] ?? {};
    expect(from).toMatchObject({ citations: [], inferredCitations: [{ instrument: "ex-law" }] });
    expect(from).not.toHaveProperty("citation");
  });

  it("is not called stated before it is called inferred", () => {
    const words = (concept: string, path: string) => view.explain(concept, path)[1]?.words;
    expect(words(mixed.concept, "category")).toMatchObject({ zh: expect.stringContaining("写明") });
    for (const [{ concept }, path] of [
      [mixed, "polarity"],
      [mixed, "title.en"],
      [carried, "basis"],
      [guessed, "category"],
    ] as const) {
      expect(words(concept, path)).not.toMatchObject({ zh: expect.stringContaining("写明") });
      expect(words(concept, path)).not.toMatchObject({ en: expect.stringContaining("states") });
    }
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
