import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { byCodeUnit, jsonFile } from "./artefact.js";
import type { JsonSchema } from "./json-schema.js";
import { plainSchema } from "./plain-schema.js";
import type { Artefact } from "./artefact.js";

/** The schema files of @mulu/schema: path below schemas/ → text. */
export function readSchemaFiles(): ReadonlyMap<string, string> {
  const manifest = createRequire(import.meta.url).resolve("@mulu/schema/package.json");
  const root = join(dirname(manifest), "schemas");
  const paths = ["authoring", "published"].flatMap((form) =>
    readdirSync(join(root, form))
      .filter((name) => name.endsWith(".schema.json"))
      .map((name) => `${form}/${name}`),
  );
  return new Map(paths.sort(byCodeUnit).map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** The schemas as they are published, so that the catalogs carry the description of their own form. */
export function emitSchemas(files: ReadonlyMap<string, string>): Artefact[] {
  return [...files].map(([path, text]) => jsonFile(`schemas/${path}`, plainSchema(JSON.parse(text) as JsonSchema)));
}
