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
const options: Options = { strict: false, inlineRefs: false, code: { source: true, lines: true } };

/**
 * A CommonJS module of functions, one for each kind of file, that say whether its authoring schema takes a value, and
 * nothing else: they stop at the first mistake. Nine files in ten have none, and for these nothing need be compiled when
 * the command runs.
 */
export function acceptanceModule(schemaOf: (name: string) => object): string {
  const ajv = addFormats(new Ajv(options));
  const names: Record<string, string> = {};
  for (const { kind, schema: file } of [...fileKinds, commentSchema]) {
    ajv.addSchema({ ...schemaOf(file), $id: kind });
    names[acceptName(kind)] = kind;
  }
  const { outputFiles } = buildSync({
    stdin: { contents: standaloneCode(ajv, names), resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
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
