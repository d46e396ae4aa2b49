import { worldDocuments } from "@mulu/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { build } from "./build.js";
import { worldInput } from "./testing/world.js";
import type { Artefact } from "./artefact.js";

const { set, findings } = worldInput();
const first = await build({ compilation: { set }, findings });

function differences(a: readonly Artefact[], b: readonly Artefact[]): string[] {
  const contents = new Map(b.map(({ path, content }) => [path, Buffer.from(content)]));
  const changed = a.filter(({ path, content }) => contents.get(path)?.equals(Buffer.from(content)) !== true);
  return [...changed.map(({ path }) => path), ...(a.length === b.length ? [] : ["the number of files"])];
}

/** The same document with its keys written in another order. */
function rewritten<T>(value: T): T {
  if (Array.isArray(value)) return value.map(rewritten) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, rewritten(item)]),
  ) as T;
}

describe("build", () => {
  it("gives the same bytes for the same input, whatever the order of files and keys", async () => {
    const shuffled = fc.sample(fc.shuffledSubarray([...worldDocuments], { minLength: worldDocuments.length }), {
      numRuns: 3,
      seed: 2026,
    });
    for (const documents of shuffled) {
      const again = await build({ compilation: { set: worldInput(documents.map(rewritten)).set }, findings });
      expect(differences(first, again)).toEqual([]);
    }
  });

  it("notices a change of one value", async () => {
    const changed = worldDocuments.map((document) => ({ ...document, nature: "draft" as const }));
    const second = await build({ compilation: { set: worldInput(changed).set }, findings });
    expect(differences(first, second)).toContain("catalogs.json");
  });

  it("emits every artefact family, sorted, no path twice and none outside dist", () => {
    const paths = first.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(paths.filter((path) => path.startsWith("/") || path.includes(".."))).toEqual([]);
    const wanted = [
      "catalogs.json",
      "index.js",
      "index.d.ts",
      "ids.d.ts",
      "findings.json",
      "rules.json",
      "summary.json",
    ];
    const deeper = [
      "schemas/authoring/entry.schema.json",
      "schemas/published/document.schema.json",
      "schemas/records/example-penalty/2018.schema.json",
      "records/index.js",
      "records/example-penalty/2018.schema.json",
      "api/openapi.json",
      "api/types.d.ts",
      "api/v1/index.json",
      "downloads/instruments.bom.csv",
    ];
    expect(paths).toEqual(expect.arrayContaining([...wanted, ...deeper]));
  });

  it("names no path of the machine and no moment of the build", () => {
    for (const { path, content } of first) {
      if (typeof content !== "string") continue;
      expect(content, path).not.toContain(process.cwd());
      expect(content, path).not.toContain("node_modules");
    }
  });
});
