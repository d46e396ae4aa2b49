import { apiTypes } from "./api/api-types.js";
import { openApiDocument } from "./api/openapi.js";
import type { OpenApiDocument } from "./api/openapi.js";
import type { Artefact } from "./artefact.js";
import { bundleTry } from "./bundle-try.js";
import { bundleRuntime } from "./records/bundle-runtime.js";
import { ruleWords } from "./rule-words.js";
import type { WordsBySlug } from "./rule-words.js";
import { emitSchemas, readSchemaFiles } from "./schema-files.js";

/** What is published and rests on this package and the model alone, whatever stands in the catalogs. */
export interface Prepared {
  openApi: OpenApiDocument;
  apiTypes: string;
  /** The schemas as they are published. */
  schemas: Artefact[];
  /** The module that the record validators share. */
  runtime: string;
  /** The check as a module for the browser. */
  tryModule: string;
  words: WordsBySlug;
}

/** Makes all of it: a TypeScript printer, a bundler and two hundred small checks, so once and not in every build. */
export async function prepare(): Promise<Prepared> {
  const schemaFiles = readSchemaFiles();
  const openApi = openApiDocument(schemaFiles);
  return {
    openApi,
    apiTypes: await apiTypes(openApi),
    schemas: emitSchemas(schemaFiles),
    runtime: await bundleRuntime(),
    tryModule: await bundleTry(),
    words: ruleWords(),
  };
}
