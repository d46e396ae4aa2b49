/** The part of JSON Schema draft-07 that typescript-json-schema emits. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  description?: string;
  descriptionEn?: string;
  markdownDescription?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  discriminator?: { propertyName: string };
  definitions?: Record<string, JsonSchema>;
  required?: string[];
  [keyword: string]: unknown;
}

/** A copy of `schema` with `visit` applied to it and to every schema inside it, innermost first. */
export function mapSchema(schema: JsonSchema, visit: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const inner = (value: JsonSchema): JsonSchema => mapSchema(value, visit);
  const mapValues = (values: Record<string, JsonSchema>): Record<string, JsonSchema> =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, inner(value)]));
  const copy: JsonSchema = { ...schema };
  if (copy.properties) copy.properties = mapValues(copy.properties);
  if (copy.definitions) copy.definitions = mapValues(copy.definitions);
  if (copy.items) copy.items = Array.isArray(copy.items) ? copy.items.map(inner) : inner(copy.items);
  if (typeof copy.additionalProperties === "object") copy.additionalProperties = inner(copy.additionalProperties);
  if (copy.anyOf) copy.anyOf = copy.anyOf.map(inner);
  if (copy.oneOf) copy.oneOf = copy.oneOf.map(inner);
  if (copy.allOf) copy.allOf = copy.allOf.map(inner);
  return visit(copy);
}
