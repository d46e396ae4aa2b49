import type { JsonSchema } from "../json-schema.js";

/** Draft-07 → the JSON Schema 2020-12 of OpenAPI 3.1. */
function liftKey(key: string): string {
  return key === "descriptionEn" ? "x-description-en" : key;
}

function liftValue(key: string, value: unknown): unknown {
  if (key === "$ref") return (value as string).replace("#/definitions/", "#/components/schemas/");
  return liftNode(value);
}

/** Draft-07 ignores what stands beside `$ref`, so text was kept by a lone `allOf`; 2020-12 needs no such wrapping. */
function unwrap(node: JsonSchema): JsonSchema {
  const { allOf, ...rest } = node;
  const [only, ...others] = Array.isArray(allOf) ? (allOf as JsonSchema[]) : [];
  return only?.$ref !== undefined && others.length === 0 ? { ...rest, ...only } : node;
}

/** An array of item schemas is a tuple, which 2020-12 writes `prefixItems`. */
function liftTuple(node: JsonSchema): JsonSchema {
  if (!Array.isArray(node.items)) return node;
  const { items, additionalItems, ...rest } = node;
  return { ...rest, prefixItems: items, ...(additionalItems === undefined ? {} : { items: additionalItems }) };
}

function liftNode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(liftNode);
  if (typeof value !== "object" || value === null) return value;
  const node = liftTuple(unwrap(value as JsonSchema));
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [liftKey(key), liftValue(key, item)]));
}

/** `oneOf` under a discriminator: a mapping from each value to its schema, without which generators guess. */
function mapDiscriminator(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const discriminator = schema.discriminator as { propertyName: string } | undefined;
  if (!discriminator) return schema;
  const mapping = (schema.oneOf as JsonSchema[]).map(({ $ref = "" }) => {
    const target = schemas[$ref.replace("#/components/schemas/", "")];
    const property = (target?.properties as Record<string, JsonSchema> | undefined)?.[discriminator.propertyName];
    if (typeof property?.const !== "string") throw new Error(`${$ref} does not fix ${discriminator.propertyName}`);
    return [property.const, $ref] as const;
  });
  return { ...schema, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } };
}

/**
 * The component schemas of OpenAPI documents, from self-contained draft-07 files.
 * @throws when two files define one name differently
 */
export function liftSchemas(files: readonly JsonSchema[]): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {};
  const add = (name: string, schema: JsonSchema): void => {
    const lifted = liftNode(schema) as JsonSchema;
    const known = schemas[name];
    if (known && JSON.stringify(known) !== JSON.stringify(lifted)) throw new Error(`two schemas are named ${name}`);
    schemas[name] = lifted;
  };
  for (const { $schema: _schema, $id: _id, title, definitions = {}, ...root } of files) {
    add(title as string, root);
    for (const [name, definition] of Object.entries(definitions)) add(name, definition);
  }
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, mapDiscriminator(schema, schemas)]));
}
