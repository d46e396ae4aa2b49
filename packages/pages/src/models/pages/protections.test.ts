import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { exampleDocuments, exampleWorld } from "../testing/world.js";
import { createWorld } from "../world.js";
import { guidePages } from "./guides.js";

const provenance = { status: "inferred", confidence: "high", source: "example", verified: "2026-01-02" } as const;

function protection(layer: "national" | "local", protects: string[]): PublishedDocument {
  const folder = layer === "national" ? layer : "local/999900";
  const id = `${folder}/protections/ex-2026/ex-rule`;
  return {
    documentKind: "protection",
    nature: "compilation",
    official: false,
    layer,
    ...(layer === "local" ? { regionCode: "999900" } : {}),
    id,
    concept: `${folder}/protections/ex-rule`,
    edition: `${folder}/protections/ex-2026`,
    file: `${id}.yaml`,
    title: { zh: "示例保护", en: "Example protection" },
    rule: { zh: "示例", en: "Example" },
    protects,
    basis: [],
    provenance,
  } as unknown as PublishedDocument;
}

function sections(path: string, more: readonly PublishedDocument[]) {
  const { summary } = exampleWorld();
  const documents = [...exampleDocuments, ...more];
  const world = createWorld({ documents, findings: [], rules: [], questions: [], summary }, { locale: "zh-CN" });
  return guidePages(world).find((page) => page.path === path)?.sections ?? [];
}

describe("the page of rights", () => {
  it("lists every rule that protects people, those of the country first, to be filtered by topic and place", () => {
    const all = [protection("local", ["no-fee"]), protection("national", ["consent", "no-fee"])];
    const last = sections("/rights/", all).at(-1);
    expect(last?.id).toBe("protections");
    const rows = last?.blocks.flatMap((block) => (block.type === "browser" ? block.rows : [])) ?? [];
    expect(rows.map(({ href, facets }) => [href, facets])).toEqual([
      ["/catalogs/national/protections/ex-2026/ex-rule/", { topic: ["consent", "no-fee"], place: ["national"] }],
      ["/catalogs/local/999900/protections/ex-2026/ex-rule/", { topic: ["no-fee"], place: ["999900"] }],
    ]);
    expect(rows.map(({ meta }) => meta[0])).toEqual(["全国", "999900"]);
  });

  it("says nothing of protections where none is held, and the page of principles never does", () => {
    expect(sections("/rights/", []).map(({ id }) => id)).not.toContain("protections");
    expect(sections("/principles/", [protection("national", ["consent"])]).map(({ id }) => id)).not.toContain(
      "protections",
    );
  });
});
