import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { identifyPath } from "@mulu/schema";
import { minimatch } from "minimatch";
import { describe, expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const settings = JSON.parse(readFileSync(path.join(root, ".vscode/settings.json"), "utf8")) as {
  "yaml.schemas": Readonly<Record<string, readonly string[]>>;
  "files.readonlyInclude": Readonly<Record<string, boolean>>;
};
const schemas = settings["yaml.schemas"];

/** The schema files an editor applies to a file: of a schema's patterns the last that matches decides. */
function schemasOf(file: string): string[] {
  const applies = (patterns: readonly string[]): boolean =>
    patterns.reduce((applied, pattern) => {
      const exclusion = pattern.startsWith("!");
      return minimatch(file, exclusion ? pattern.slice(1) : pattern) ? !exclusion : applied;
    }, false);
  return Object.entries(schemas)
    .filter(([, patterns]) => applies(patterns))
    .map(([schema]) => path.basename(schema));
}

const catalogFiles = readdirSync(path.join(root, "catalogs"), { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => file.endsWith(".yaml") && !/^(?:dist|node_modules)\//.test(file));

describe("completion and hover in the editor", () => {
  it.each(Object.keys(schemas))("point to a schema that is there: %s", (schema) => {
    expect(existsSync(path.join(root, schema))).toBe(true);
  });

  it("give every catalog file exactly the schema of its kind, the one its first line names", () => {
    expect(catalogFiles.length).toBeGreaterThan(100);
    for (const file of catalogFiles) {
      const kind = identifyPath(file)?.kind ?? "none";
      expect(schemasOf(`catalogs/${file}`), file).toEqual([`${kind}.schema.json`]);
      const [modeline = ""] = readFileSync(path.join(root, "catalogs", file), "utf8").split("\n", 1);
      const named = /^# yaml-language-server: \$schema=(?<schema>\S+)$/.exec(modeline)?.groups?.schema ?? "";
      const schema = path.resolve(root, "catalogs", path.dirname(file), named);
      expect(schema, file).toBe(path.join(root, "packages/schema/schemas/authoring", `${kind}.schema.json`));
    }
  });

  it("tell an edition from its entries, nationally and locally", () => {
    expect(schemasOf("catalogs/national/information/2024/edition.yaml")).toEqual(["edition.schema.json"]);
    expect(schemasOf("catalogs/local/310000/measures/2026/some-measure.yaml")).toEqual(["measure.schema.json"]);
    expect(schemasOf("catalogs/elsewhere/thing.yaml")).toEqual([]);
    expect(schemasOf(".changeset/some-change.consultation.yml")).toEqual(["consultation-sidecar.schema.json"]);
  });

  it("keep generated files from being edited by hand", () => {
    expect(settings["files.readonlyInclude"]).toMatchObject({
      "**/dist/**": true,
      "packages/schema/schemas/**": true,
      "CHANGELOG.md": true,
    });
  });
});
