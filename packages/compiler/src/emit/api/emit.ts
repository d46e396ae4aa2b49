import { jsonFile } from "../artefact.js";
import type { Artefact, EmitInput } from "../artefact.js";
import { endpoints } from "./openapi.js";
import type { OpenApiDocument } from "./openapi.js";

/** The description of the API, and the same as types. */
export interface ApiDescription {
  document: OpenApiDocument;
  types: string;
}

/** The static API: its files, its description and its types. */
export function emitApi(input: EmitInput, { document, types }: ApiDescription): Artefact[] {
  const files = endpoints.flatMap((endpoint) => endpoint.files(input));
  return [
    ...files.map(({ path, value }) => ({ path: `api/v1${path}`, content: `${JSON.stringify(value)}\n` })),
    jsonFile("api/openapi.json", document),
    { path: "api/types.d.ts", content: types },
    { path: "api/types.js", content: "export {};\n" },
  ];
}
