import type { JsonSchema } from "./json-schema.js";
import type { modelFields } from "./model-fields.js";

const literal = (value: unknown): string => JSON.stringify(value);

/** The table of fields as TypeScript, one field a line. */
export function fieldsSource({ types, unions }: ReturnType<typeof modelFields>): string {
  const type = ([name, fields]: [string, readonly unknown[]]): string =>
    `  ${literal(name)}: [\n${fields.map((field) => `    ${literal(field)},\n`).join("")}  ],\n`;
  const union = ([name, spec]: [string, unknown]): string => `  ${literal(name)}: ${literal(spec)},\n`;
  return [
    "// Written by the build from the types and comments in src/model. Do not edit.",
    'import type { ModelTypes, ModelUnions } from "../fields/field-spec.js";\n',
    "/** Fields of every type of the model. */",
    `export const modelTypes: ModelTypes = {\n${Object.entries(types).map(type).join("")}};\n`,
    "/** Named unions of the model. */",
    `export const modelUnions: ModelUnions = {\n${Object.entries(unions).map(union).join("")}};\n`,
  ].join("\n");
}

/** What the published schema of each kind requires, as TypeScript, one kind a line. */
export function requiredSource(documents: ReadonlyMap<string, JsonSchema>): string {
  const lines = [...documents].flatMap(([path, { required = [] }]) => {
    const [, kind] = /^published\/(.+)\.schema\.json$/.exec(path) ?? [];
    return kind === undefined || !required.includes("documentKind")
      ? []
      : [`  ${literal(kind)}: ${literal([...required].sort())},\n`];
  });
  return [
    "// Written by the build from the published schemas. Do not edit.",
    "/** Fields that every published document of a kind has. */",
    `export const requiredFields: Readonly<Record<string, readonly string[]>> = {\n${lines.sort().join("")}};\n`,
  ].join("\n");
}
