import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";

import type { JsonSchema } from "./generate/json-schema.js";
import { fileKinds } from "./room-plan.js";
import { examples } from "./testing/examples.js";
import { mutations, schemaFeatures } from "./testing/mutations.js";

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
ajv.addVocabulary(["descriptionEn"]);
addFormats.default(ajv);

function load(file: string): JsonSchema {
  return JSON.parse(readFileSync(new URL(`../schemas/authoring/${file}`, import.meta.url), "utf8")) as JsonSchema;
}

it("has an example for every kind of file", () => {
  expect(Object.keys(examples).sort()).toEqual(
    [...fileKinds.map(({ schema }) => schema), "consultation-sidecar.schema.json", "docket-comment.schema.json"].sort(),
  );
});

describe.each(Object.entries(examples))("%s", (file, example) => {
  const schema = load(file);
  const validate = ajv.compile(schema);
  const tried = [...mutations(schema, example)];

  it("accepts the complete example", () => {
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });

  it("accepts every value it lists, and refuses every single fault", () => {
    const wrong = tried.filter(({ value, valid }) => validate(value) !== valid);
    expect(wrong.map(({ exercises, valid }) => `${exercises} should be ${valid ? "valid" : "invalid"}`)).toEqual([]);
  });

  it("leaves no property, enum value, pattern or required field untried", () => {
    const exercised = new Set(tried.map(({ exercises }) => exercises));
    expect([...schemaFeatures(schema)].filter((feature) => !exercised.has(feature))).toEqual([]);
  });
});
