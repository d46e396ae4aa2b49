import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { schemaDocuments } from "./documents.js";
import { requiredSource } from "./fields-source.js";
import type { JsonSchema } from "./json-schema.js";
import { mapSchema } from "./json-schema.js";
import { modelSchema } from "./model-schema.js";

const folder = fileURLToPath(new URL("../../schemas/", import.meta.url));
const documents = schemaDocuments(modelSchema());

describe("the schemas of the model", () => {
  it("are the committed files, byte for byte", () => {
    const committed = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.replaceAll("\\", "/"));
    expect(committed.sort()).toEqual([...documents.keys()].sort());
    for (const [path, schema] of documents) {
      expect(readFileSync(`${folder}${path}`, "utf8"), path).toBe(`${JSON.stringify(schema, null, 2)}\n`);
    }
  });

  it("say what every document of a kind has: that is the committed table, byte for byte", () => {
    const committed = readFileSync(new URL("../generated/required-fields.ts", import.meta.url), "utf8");
    expect(committed).toBe(requiredSource(documents));
  });

  it("say in Chinese and English what every property of an authored file is", () => {
    const silent: string[] = [];
    for (const [path, document] of documents) {
      if (!path.startsWith("authoring/")) continue;
      const described = (schema: JsonSchema): boolean => {
        const target = schema.$ref ? document.definitions?.[schema.$ref.replace("#/definitions/", "")] : schema;
        return target?.description !== undefined && target.descriptionEn !== undefined;
      };
      mapSchema(document, (node) => {
        for (const [key, property] of Object.entries(node.properties ?? {})) {
          const inner = property.items && !Array.isArray(property.items) ? property.items : property;
          if (!described(property) && !described(inner)) silent.push(`${path} ${key}`);
        }
        return node;
      });
    }
    expect([...new Set(silent)].sort()).toEqual([]);
  });

  it("offer enum values in the order the model writes them", () => {
    const severity = documents.get("authoring/measure.schema.json")?.definitions?.["Severity"];
    expect(severity?.enum).toEqual(["minor", "general", "serious"]);
  });
});
