import type { JsonSchema } from "../json-schema.js";

export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
export const text: JsonSchema = { type: "string" };
export const count: JsonSchema = { type: "integer", minimum: 0 };
export const arrayOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });

/** A schema for each property of a type, optional ones with a `?`: one that is missing, or is none, does not compile. */
export type PropertiesOf<T> = {
  readonly [K in keyof T & string as object extends Pick<T, K> ? `${K}?` : K]: JsonSchema;
};

/** An object with these properties and no others. Names that end in `?` are optional. */
export function object(description: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const names = Object.keys(properties);
  return {
    description,
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace("?", ""), properties[name]])),
    required: names.filter((name) => !name.endsWith("?")),
    additionalProperties: false,
  };
}

/** An object with the properties of a type of ours. */
export const objectOf = <T>(description: string, properties: PropertiesOf<T>): JsonSchema =>
  object(description, properties);

export const listOf = (description: string, item: string): JsonSchema =>
  object(description, { count, items: arrayOf(ref(item)) });
