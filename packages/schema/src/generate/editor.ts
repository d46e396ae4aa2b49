import type { FileKindRow } from "../room-plan.js";

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

/** Which schema completes and checks which files: what `yaml.schemas` says, line by line. */
function schemaLines(kinds: readonly FileKindRow[]): string[] {
  const rows = [
    ...kinds.map(({ schema, glob }) => [schema, editorGlobs(glob)] as const),
    ["consultation-sidecar.schema.json", [".changeset/*.consultation.yml"]] as const,
  ];
  return rows.flatMap(([schema, globs], index) => {
    const comma = index === rows.length - 1 ? "" : ",";
    const [key, values] = [`    "${folder}/${schema}": `, globs.map((glob) => JSON.stringify(glob))];
    const line = `${key}[${values.join(", ")}]${comma}`;
    if (line.length <= 120 && values.length === 1) return [line];
    return [`${key}[`, values.map((value) => `      ${value}`).join(",\n"), `    ]${comma}`];
  });
}

/** Editor settings whose `yaml.schemas` follow the room plan of catalogs/; the rest of them stays as it is. */
export function withSchemaMap(settings: string, kinds: readonly FileKindRow[]): string {
  const [start, end] = ['  "yaml.schemas": {\n', "\n  }"];
  const from = settings.indexOf(start) + start.length;
  const to = settings.indexOf(end, from);
  if (from < start.length || to < 0) throw new Error(".vscode/settings.json has no yaml.schemas to write");
  return settings.slice(0, from) + schemaLines(kinds).join("\n") + settings.slice(to);
}
