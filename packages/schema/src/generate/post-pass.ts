import { mapSchema } from "./json-schema.js";
import type { JsonSchema } from "./json-schema.js";

/** Base of every absolute `$id`. A reserved name (RFC 2606): the schemas have no official address yet. */
export const schemaBase = "https://mulu.example/schemas/";

const orderKey = (values: readonly unknown[]): string => JSON.stringify([...values].map(String).sort());

/** Union orders as the source writes them, found again by their set of values. */
export class SourceOrders {
  readonly #orders = new Map<string, readonly string[]>();

  add(values: readonly string[]): void {
    this.#orders.set(orderKey(values), values);
  }

  of(values: readonly unknown[]): readonly unknown[] {
    return this.#orders.get(orderKey(values)) ?? values;
  }
}

/** typescript-json-schema sorts enums by alphabet: put them back in the order of the source. */
export function restoreEnumOrder(schema: JsonSchema, orders: SourceOrders): JsonSchema {
  return mapSchema(schema, (node) => (node.enum ? { ...node, enum: [...orders.of(node.enum)] } : node));
}

/** Aliases resolve to names such as `Partial<Clause>` or `Omit<Entry,"basis">`: inline them, so that names stay clean. */
export function inlineGenerics(schema: JsonSchema): JsonSchema {
  const definitions = schema.definitions ?? {};
  const isGeneric = (name: string): boolean => !/^[A-Za-z]\w*$/.test(name);
  const resolve = (node: JsonSchema): JsonSchema => {
    const name = node.$ref && decodeURIComponent(node.$ref.replace("#/definitions/", ""));
    if (!name || !isGeneric(name)) return node;
    const target = definitions[name];
    if (!target) throw new Error(`definition ${name} is missing`);
    return mapSchema(target, resolve);
  };
  const kept = Object.entries(definitions).filter(([name]) => !isGeneric(name));
  return mapSchema({ ...schema, definitions: Object.fromEntries(kept) }, resolve);
}

const twinName = (ref: string): string => ref.replace(/_\d+$/, "");

/**
 * Some types come twice: under their name as a bare reference to `X_1`, and as `X_1` with the content. Keep the content.
 * @throws when two types of one name differ, which means the model uses a name twice
 */
export function mergeTwins(schema: JsonSchema): JsonSchema {
  const renamed = mapSchema(schema, (node) => (node.$ref ? { ...node, $ref: twinName(node.$ref) } : node));
  const merged = new Map<string, JsonSchema>();
  for (const [twin, definition] of Object.entries(renamed.definitions ?? {})) {
    const name = twinName(twin);
    if (definition.$ref === `#/definitions/${name}`) continue;
    const known = merged.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(definition)) {
      throw new Error(`the model has two types named ${name}`);
    }
    merged.set(name, definition);
  }
  return { ...renamed, definitions: Object.fromEntries(merged) };
}

const referred = "#/definitions/";

/**
 * `anyOf` under a discriminator is a choice of exactly one: `oneOf`, which editors and OpenAPI tools understand. The tool
 * orders it by when it met each type: it is put back in the order of the source.
 */
export function discriminate(schema: JsonSchema, orders: SourceOrders): JsonSchema {
  return mapSchema(schema, (node) => {
    if (!node.discriminator || !node.anyOf) return node;
    const { anyOf, ...rest } = node;
    const order = orders.of(anyOf.map(({ $ref = "" }) => $ref.replace(referred, "")));
    const rank = ({ $ref = "" }: JsonSchema): number => order.indexOf($ref.replace(referred, ""));
    return { ...rest, type: "object", oneOf: [...anyOf].sort((a, b) => rank(a) - rank(b)) };
  });
}

/** Draft-07 ignores what stands beside `$ref`: keep text that a property says of itself by wrapping the reference. */
export function keepTextBesideRef(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (node) => {
    const { $ref, ...rest } = node;
    return $ref === undefined || Object.keys(rest).length === 0 ? node : { ...rest, allOf: [{ $ref }] };
  });
}

/** Beside a reference the tool keeps the Chinese sentence and drops the English one: find it again by the Chinese. */
export function restoreEnglish(schema: JsonSchema, english: ReadonlyMap<string, string>): JsonSchema {
  return mapSchema(schema, (node) => {
    if (node.description === undefined || node.descriptionEn !== undefined) return node;
    const descriptionEn = english.get(node.description);
    return descriptionEn === undefined ? node : { ...node, descriptionEn };
  });
}

/** Enums come without `type`, which generators read as "unknown". */
export function typeEnums(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (node) => {
    const values = node.enum ?? (node.const === undefined ? undefined : [node.const]);
    return values?.every((value) => typeof value === "string") ? { type: "string", ...node } : node;
  });
}

function references(schema: JsonSchema): Set<string> {
  const names = new Set<string>();
  mapSchema(schema, (node) => {
    if (node.$ref) names.add(node.$ref.replace("#/definitions/", ""));
    return node;
  });
  return names;
}

/** One self-contained document for `name`: its own definition at the root, and only the definitions it reaches. */
export function extract(schema: JsonSchema, name: string, id: string): JsonSchema {
  const all = schema.definitions ?? {};
  const root = all[name];
  if (!root) throw new Error(`the model has no type ${name}`);
  const reached = new Map<string, JsonSchema>();
  const queue = [...references(root)];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const definition = all[next];
    if (!definition) throw new Error(`${name} refers to ${next}, which is not defined`);
    if (reached.has(next)) continue;
    reached.set(next, definition);
    for (const reference of references(definition)) queue.push(reference);
  }
  const definitions = Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `${schemaBase}${id}`,
    title: name,
    ...root,
    ...(reached.size > 0 ? { definitions } : {}),
  };
}
