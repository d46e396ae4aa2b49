import type { JsonSchema } from "../generate/json-schema.js";

/** One change to a valid example, and whether the result must still be valid. */
export interface Mutation {
  /** What of the schema it exercises, such as `MeasureType = occupational-ban` or `Text.zh required`. */
  exercises: string;
  valid: boolean;
  value: unknown;
}

/** Names every property, enum value, pattern and required field of a schema document. */
export function schemaFeatures(document: JsonSchema): Set<string> {
  const features = new Set<string>();
  const visit = (schema: JsonSchema, name: string): void => {
    for (const key of Object.keys(schema.properties ?? {})) features.add(`${name}.${key} property`);
    for (const key of schema.required ?? []) features.add(`${name}.${key} required`);
    for (const value of enumValues(schema)) features.add(`${name} = ${String(value)}`);
    if (schema["pattern"] !== undefined) features.add(`${name} pattern`);
    for (const [child, childName] of children(schema, name)) visit(child, childName);
  };
  visit(document, String(document["title"]));
  for (const [name, definition] of Object.entries(document.definitions ?? {})) visit(definition, name);
  return features;
}

const enumValues = (schema: JsonSchema): unknown[] => schema.enum ?? (schema.const === undefined ? [] : [schema.const]);

/** Schemas directly inside, each with its name; references are followed by name, not entered. */
function children(schema: JsonSchema, name: string): [JsonSchema, string][] {
  const found: [JsonSchema, string][] = Object.entries(schema.properties ?? {}).map(([key, child]) => [
    child,
    `${name}.${key}`,
  ]);
  if (schema.items && !Array.isArray(schema.items)) found.push([schema.items, `${name}[]`]);
  if (typeof schema.additionalProperties === "object") found.push([schema.additionalProperties, `${name}{}`]);
  for (const part of [...(schema.anyOf ?? []), ...(schema.allOf ?? [])]) found.push([part, name]);
  return found;
}

type Replace = (value: unknown) => unknown;

const omit = (object: object, key: string): object =>
  Object.fromEntries(Object.entries(object).filter(([k]) => k !== key));

/** Every single-fault change of `example`, found by walking schema and example together. */
export function* mutations(document: JsonSchema, example: unknown): Generator<Mutation> {
  yield* walk({ schema: document, name: String(document["title"]), value: example, replace: (value) => value });

  function* walk(site: { schema: JsonSchema; name: string; value: unknown; replace: Replace }): Generator<Mutation> {
    const { schema, value, replace } = site;
    const reference = schema.$ref?.replace("#/definitions/", "");
    if (reference !== undefined) {
      const target = document.definitions?.[reference];
      if (!target) throw new Error(`no definition ${reference}`);
      yield* walk({ schema: target, name: reference, value, replace });
      return;
    }
    for (const part of schema.allOf ?? []) yield* walk({ ...site, schema: part });
    for (const part of schema.anyOf ?? []) yield* walk({ ...site, schema: part, value: asBranch(part, value) });
    yield* scalar(site);
    if (Array.isArray(value)) yield* items({ ...site, value });
    else if (typeof value === "object" && value !== null) yield* members({ ...site, value });
  }

  function* items(site: { schema: JsonSchema; name: string; value: unknown[]; replace: Replace }): Generator<Mutation> {
    const { schema, name, value, replace } = site;
    if (!schema.items || Array.isArray(schema.items)) return;
    const rest = value.slice(1);
    yield* walk({
      schema: schema.items,
      name: `${name}[]`,
      value: value[0],
      replace: (item) => replace([item, ...rest]),
    });
  }

  function* members(site: { schema: JsonSchema; name: string; value: object; replace: Replace }): Generator<Mutation> {
    const { schema, name, value, replace } = site;
    for (const key of schema.required ?? []) {
      yield { exercises: `${name}.${key} required`, valid: false, value: replace(omit(value, key)) };
    }
    if (schema.additionalProperties === false) {
      yield { exercises: `${name} closed`, valid: false, value: replace({ ...value, unheardOf: 1 }) };
    }
    for (const [key, member] of Object.entries(value)) {
      const own = schema.properties?.[key];
      const extra = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
      const child = own ?? extra;
      if (!child) continue;
      const put: Replace = (changed) => replace({ ...value, [key]: changed });
      if (own) yield { exercises: `${name}.${key} property`, valid: false, value: put(wrongType(member)) };
      yield* walk({ schema: child, name: own ? `${name}.${key}` : `${name}{}`, value: member, replace: put });
    }
  }
}

function* scalar(site: { schema: JsonSchema; name: string; value: unknown; replace: Replace }): Generator<Mutation> {
  const { schema, name, replace } = site;
  for (const value of enumValues(schema))
    yield { exercises: `${name} = ${String(value)}`, valid: true, value: replace(value) };
  if (enumValues(schema).length > 0) yield { exercises: `${name} enum`, valid: false, value: replace("no-such-value") };
  if (schema["pattern"] !== undefined) yield { exercises: `${name} pattern`, valid: false, value: replace("\u0000") };
  if (schema["format"] === "date") yield { exercises: `${name} format`, valid: false, value: replace("2026-02-30") };
  if (typeof schema["minLength"] === "number")
    yield { exercises: `${name} minLength`, valid: false, value: replace("") };
  if (typeof schema["maxLength"] === "number") {
    yield { exercises: `${name} maxLength`, valid: false, value: replace("a".repeat(schema["maxLength"] + 1)) };
  }
  if (typeof schema["minimum"] === "number") {
    yield { exercises: `${name} minimum`, valid: false, value: replace(schema["minimum"] - 1) };
  }
}

/** A value for a branch of a one-or-many union: the array itself, or its first item where one is enough. */
function asBranch(schema: JsonSchema, value: unknown): unknown {
  return schema.type !== "array" && Array.isArray(value) ? (value as unknown[])[0] : value;
}

/** A value of a type that no property of the model accepts in place of `value`. */
function wrongType(value: unknown): unknown {
  return Array.isArray(value) || typeof value !== "object" ? { not: "expected" } : 42;
}
