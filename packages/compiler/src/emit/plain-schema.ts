import { calendarDay } from "./records/patterns.js";
import type { JsonSchema } from "./json-schema.js";

/** Keywords whose value maps names to schemas. */
const maps = new Set(["properties", "patternProperties", "definitions", "dependencies"]);

/** Keywords whose value is a schema, or a list of schemas. */
const nested = new Set([
  ...["additionalItems", "additionalProperties", "allOf", "anyOf", "contains", "else", "if", "items", "not", "oneOf"],
  ...["propertyNames", "then"],
]);

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  return isSchema(value) ? plainSchema(value) : value;
}

function plainMember(key: string, value: unknown): unknown {
  if (maps.has(key) && isSchema(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plainValue(item)]));
  }
  return nested.has(key) ? plainValue(value) : value;
}

/** A format is a word of the standard that validators take by options or by plug-ins only; a pattern they all take. */
function written(format: unknown): JsonSchema {
  return format === "date" ? calendarDay : {};
}

/**
 * The same schema in keywords of the standard only, so that every validator compiles it with its default settings: texts in
 * English stand beneath the Chinese ones, and a date is a pattern. What it accepts stays the same.
 */
export function plainSchema({ descriptionEn, discriminator: _tool, format, ...schema }: JsonSchema): JsonSchema {
  const { description } = schema;
  const both = [description, descriptionEn].filter((text) => typeof text === "string");
  const rest = Object.entries(schema).map(([key, value]) => [
    key,
    key === "description" ? both.join("\n") : plainMember(key, value),
  ]);
  return { ...(Object.fromEntries(rest) as JsonSchema), ...written(format) };
}
