import { Ajv } from "ajv";
import type { Options } from "ajv";
import addFormatsModule from "ajv-formats";
import standaloneModule from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

import { fileKinds } from "@mulu/schema";

import { acceptName, commentSchema } from "./accept-name.js";

// The packages are CommonJS: their default export is the module object under NodeNext.
const addFormats = addFormatsModule.default;
const standaloneCode = standaloneModule.default;

/** `strict` is off because the schemas carry keywords for readers (descriptionEn) beside those of the standard. */
const options: Options = { strict: false, inlineRefs: false, messages: false, code: { source: true, lines: true } };

/** What all schemas name alike is compiled once: each kind of file then runs the same functions, which are soon fast. */
const shared = "shared";

interface Definable {
  definitions?: Record<string, unknown>;
}

/** Definitions of all schemas by name. One name is one type of the model, so that all schemas tell it alike. */
function definitionsOf(schemas: readonly Definable[]): Record<string, unknown> {
  const found = new Map<string, string>();
  for (const [name, one] of schemas.flatMap(({ definitions = {} }) => Object.entries(definitions))) {
    const told = JSON.stringify(one);
    if ((found.get(name) ?? told) !== told) throw new Error(`Two schemas define ${name} in two ways`);
    found.set(name, told);
  }
  return Object.fromEntries([...found].map(([name, told]) => [name, asShared(JSON.parse(told))]));
}

/** A schema that refers to the definitions of all, without what is told to readers. */
function asShared(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, part: unknown) => {
      if (key === "$ref") return `${shared}${String(part)}`;
      return typeof part === "string" && /^description(?:En)?$/.test(key) ? undefined : part;
    }),
  );
}

/** Where a mistake is, which is handed from function to function: nobody asks it of these. */
const places = /,\s*\{\s*instancePath:\s*instancePath[^{}]*,\s*rootData\s*\}/g;

/**
 * A CommonJS module of functions, one for each kind of file, that say whether its authoring schema takes a value, and
 * nothing else: they stop at the first mistake. Nine files in ten have none, and for these nothing need be compiled when
 * the command runs.
 */
export function acceptanceModule(schemaOf: (name: string) => object): string {
  const ajv = addFormats(new Ajv(options));
  const rows = [...fileKinds, commentSchema];
  const schemas = rows.map(({ schema }): Definable => schemaOf(schema));
  ajv.addSchema({ $id: shared, definitions: definitionsOf(schemas) });
  for (const [index, { kind }] of rows.entries()) {
    ajv.addSchema({ ...(asShared({ ...schemas[index], definitions: undefined }) as object), $id: kind });
  }
  const names = Object.fromEntries(rows.map(({ kind }) => [acceptName(kind), kind]));
  const contents = standaloneCode(ajv, names).replaceAll(places, "");
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "neutral",
    mainFields: ["module", "main"],
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "silent",
  });
  const [output] = outputFiles;
  if (!output) throw new Error("esbuild gave no output for the acceptance of files");
  return output.text;
}
