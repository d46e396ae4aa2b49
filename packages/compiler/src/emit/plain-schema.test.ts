import { Ajv } from "ajv";
import addFormatsModule from "ajv-formats";
import { worldDocuments } from "@mulu/fixtures";
import { describe, expect, it } from "vitest";

import { plainSchema } from "./plain-schema.js";
import { emitSchemas, readSchemaFiles } from "./schema-files.js";
import type { JsonSchema } from "./json-schema.js";

const sources = readSchemaFiles();
const published = emitSchemas(sources).map(
  ({ path, content }) => [path, JSON.parse(String(content)) as JsonSchema] as const,
);
const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };

describe("a published schema", () => {
  it.each(published)("%s compiles in ajv as it comes", (_path, schema) => {
    expect(() => new Ajv({ logger: quiet }).compile(schema)).not.toThrow();
  });

  it("says in both languages what a property is", () => {
    const schema = plainSchema({ properties: { day: { description: "日期。", descriptionEn: "A day." } } });
    expect(schema).toEqual({ properties: { day: { description: "日期。\nA day." } } });
  });

  it("keeps properties that are named like keywords", () => {
    const properties = { format: { type: "string" }, discriminator: {}, descriptionEn: {} };
    expect(plainSchema({ properties })).toEqual({ properties });
  });

  it("takes the days that exist, as the format did", () => {
    const validate = new Ajv().compile(plainSchema({ type: "string", format: "date" }));
    expect(["2024-02-29", "2026-11-20", "0001-01-01"].every((day) => validate(day))).toBe(true);
    expect(["2023-02-29", "2026-13-01", "2026/11/20", "2026-11-20\n", ""].some((day) => validate(day))).toBe(false);
  });

  it("accepts what its source accepts, and refuses what it refuses", () => {
    const path = "published/document.schema.json";
    const source = JSON.parse(sources.get(path) ?? "") as JsonSchema;
    const asWritten = addFormatsModule.default(new Ajv({ strict: false, logger: quiet })).compile(source);
    const plain = new Ajv({ logger: quiet }).compile(Object.fromEntries(published)[`schemas/${path}`] ?? false);
    for (const document of worldDocuments) {
      const changed = Object.keys(document).map((key) => ({ ...document, [key]: key === "date" ? "2023-02-29" : 42 }));
      for (const value of [document, ...changed]) expect(plain(value)).toBe(asWritten(value));
      expect(plain(document)).toBe(true);
    }
  });
});
