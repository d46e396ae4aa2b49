import type { FileKindRow } from "@mulu/schema";

/** Editor settings that tell which JSON Schema completes and checks which file. */
export type SchemaMap = Readonly<Record<string, readonly string[]>>;

const folder = "./packages/schema/schemas/authoring";

/**
 * A glob of the room plan as the YAML language server reads it: it knows `*` and `{a,b}`, and exclusions as a pattern
 * of their own that begins with `!`, but not `!(name|name)` inside a pattern.
 */
function editorGlobs(glob: string): string[] {
  const excluded = /!\((?<name>[^()]+)\)/;
  const name = excluded.exec(glob)?.groups?.name;
  if (name === undefined) return [`catalogs/${glob}`];
  const names = name.split("|");
  return [
    `catalogs/${glob.replace(excluded, "*")}`,
    ...names.map((each) => `!catalogs/${glob.replace(excluded, each)}`),
  ];
}

/** What `yaml.schemas` in .vscode/settings.json must say, from the room plan of catalogs/. */
export function schemaMap(kinds: readonly FileKindRow[]): SchemaMap {
  return Object.fromEntries([
    ...kinds.map(({ schema, glob }) => [`${folder}/${schema}`, editorGlobs(glob)]),
    [`${folder}/consultation-sidecar.schema.json`, [".changeset/*.consultation.yml"]],
  ]) as SchemaMap;
}
