import { CatalogSet } from "@mulu/engine";
import { worldDocuments } from "@mulu/fixtures";
import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { emitIds } from "./ids.js";
import { emitRegistry } from "./records/registry.js";
import { worldInput } from "./testing/world.js";

const copyOf = (id: string, facts: object): PublishedDocument =>
  ({ ...worldDocuments.find((document) => document.id === id), ...facts }) as PublishedDocument;
const draft = copyOf("records/example-penalty/2018", {
  id: "records/example-penalty/draft-2027",
  nature: "draft",
  inForce: { from: "2026-01-01" },
});
const onlyDraft = copyOf("records/example-penalty/2018", {
  id: "records/example-new/draft-2027",
  concept: "records/example-new",
  nature: "draft",
});
const candidate = copyOf("national/measures/ex-2026/ex-exit", {
  id: "national/measures/ex-2026/maybe",
  concept: "national/measures/maybe",
  status: "candidate",
});
const documents = [...worldDocuments, draft, onlyDraft, candidate];

describe("proposals", () => {
  it("are no latest version of a record format, and have validators under their full name", () => {
    const [script, types] = emitRegistry(new CatalogSet(documents)).map(({ content }) => content.toString());
    expect(script).toContain(
      `export const latestVersions = {\n  "example-licence": "2018",\n  "example-penalty": "2018",\n};`,
    );
    expect(script).toContain(`"draft-2027": examplePenaltyDraft2027`);
    expect(types).not.toContain(`"example-new": ExampleNew`);
    expect(types).toContain(`"example-new/draft-2027": ExampleNewDraft2027`);
  });

  it("have an id, and no id without edition", () => {
    const [types] = emitIds(worldInput(documents)).map(({ content }) => content.toString());
    expect(types).toContain(`"${candidate.id}"`);
    expect(types).not.toContain(`"${candidate.concept}"`);
    expect(types).not.toContain(`"records/example-new"`);
  });
});
