import { createRequire } from "node:module";

import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";

import { fileKinds } from "@mulu/schema";
import type { PublishedDocument } from "@mulu/schema";

import { compile } from "./compile.js";
import { catalogs, changed } from "./testing/catalogs.js";
import type { Changes } from "./testing/catalogs.js";

const edition = "national/information/2026/edition.yaml";
const penalty = "national/information/2026/penalty";

function published(id: string, changes: Changes = {}): PublishedDocument | undefined {
  return compile(catalogs(changes)).set.get(id);
}

describe("identity comes from the path", () => {
  it("of an entry: concept, edition, layer", () => {
    expect(published(penalty)).toMatchObject({
      documentKind: "entry",
      id: penalty,
      concept: "national/information/penalty",
      file: `${penalty}.yaml`,
      edition: "national/information/2026",
      layer: "national",
    });
  });

  it("of a local edition: its region", () => {
    expect(published("local/310000/information/2026")).toMatchObject({ layer: "local", regionCode: "310000" });
  });
});

describe("nature and officialness", () => {
  it("an entry has the nature of its edition; registers are transcriptions", () => {
    expect(published(penalty)?.nature).toBe("exercise");
    expect(published("instruments/tax-law")?.nature).toBe("transcription");
    expect(published("national/lists/defaulters/2026")?.nature).toBe("transcription");
  });

  it("a record format says itself that this project compiled it", () => {
    const record = "records/penalty/2026";
    expect(published(record)?.nature).toBe("transcription");
    const compiled = changed(`${record}.yaml`, "setBy:", "nature: compilation\nsetBy:");
    expect(published(record, compiled)).toMatchObject({ nature: "compilation", official: false });
  });

  it("an edition that calls itself official is not, without number and address of the publication", () => {
    const changes = changed(edition, "nature: exercise", "nature: official");
    expect(published(penalty, changes)?.official).toBe(false);
  });

  it("with them it is, and so are its entries", () => {
    const publication = `publication: { number: 示例〔2026〕1号, url: "https://www.example.org/1", date: 2026-01-01 }`;
    const changes = changed(edition, "nature: exercise", `nature: official\n${publication}`);
    expect(published("national/information/2026", changes)?.official).toBe(true);
    expect(published(penalty, changes)?.official).toBe(true);
    expect(published("instruments/tax-law", changes)?.official).toBe(false);
  });
});

describe("the day by whose law a document is judged", () => {
  it.each([
    ["{ effective: 2026-03-01, published: 2026-02-01, compiled: 2026-01-01 }", "2026-03-01"],
    ["{ published: 2026-02-01, compiled: 2026-01-01 }", "2026-02-01"],
    ["{ compiled: 2026-01-01 }", "2026-01-01"],
    ["{}", undefined],
  ])("edition dates %s give %s, to its entries too", (dates, date) => {
    const changes = changed(edition, "{ effective: 2026-01-01 }", dates);
    expect(published("national/information/2026", changes)?.date).toBe(date);
    expect(published(penalty, changes)?.date).toBe(date);
  });

  it("lists, repair rules and dockets have their own; registers none", () => {
    expect(published("national/lists/defaulters/2026")?.date).toBe("2026-01-01");
    expect(published("national/repair/2026")?.date).toBe("2026-01-01");
    expect(published("consultations/2026")?.date).toBe("2026-01-01");
    expect(published("instruments/tax-law")?.date).toBeUndefined();
  });
});

describe("what may be left out is written out", () => {
  it("a basis gets its level and its words", () => {
    expect(published(penalty)).toMatchObject({
      basis: [{ level: "law", cite: { zh: "《示例税法》第二条", en: "Example Tax Law, Article 2" } }],
    });
  });

  it("one issuer becomes a list, no issuer an empty one", () => {
    expect(published("instruments/tax-law")).toMatchObject({ issuers: ["congress"] });
    expect(published("instruments/tax-law")).not.toHaveProperty("issuer");
    expect(
      published("instruments/tax-law", changed("instruments/tax-law.yaml", "issuer: congress\n", "")),
    ).toMatchObject({
      issuers: [],
    });
  });

  it("a measure is in force, a list is of the serious kind", () => {
    expect(published("national/measures/2026/ban")).toMatchObject({ status: "in-force" });
    expect(published("national/lists/defaulters/2026")).toMatchObject({ kind: "serious", fieldBasis: [] });
  });

  it("official counts and tombstone kinds do not take the names of identity fields", () => {
    const counted = changed(edition, "nature: exercise", "nature: exercise\nofficial: { entries: 12 }");
    expect(published("national/information/2026", counted)).toMatchObject({
      official: false,
      officialCounts: { entries: 12 },
    });
    expect(published("redirects/fine")).toMatchObject({ documentKind: "redirect", redirectKind: "moved" });
  });
});

describe("the published form", () => {
  const require = createRequire(import.meta.url);
  const { documents } = compile(catalogs());

  it.each([...new Set(documents.map(({ documentKind }) => documentKind))])("of every %s fits its schema", (kind) => {
    const schema = require(`@mulu/schema/schemas/published/${kind}.schema.json`) as object;
    const validate = addFormats.default(new Ajv({ strict: false })).compile(schema);
    for (const document of documents.filter(({ documentKind }) => documentKind === kind)) {
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it("covers every kind in the sound world; the exceptions file is published with the findings", () => {
    expect(new Set(documents.map(({ documentKind }) => documentKind)).size).toBe(fileKinds.length - 1);
  });
});
