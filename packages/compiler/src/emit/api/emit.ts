import { jsonFile, jsonList } from "../artefact.js";
import type { Artefact, EmitInput } from "../artefact.js";
import { endpoints } from "./openapi.js";
import type { OpenApiDocument } from "./openapi.js";

/** The description of the API, and the same as types. */
export interface ApiDescription {
  document: OpenApiDocument;
  types: string;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** JSON of an answer. What its lists hold stands in other lists too, and is written once. */
function jsonOfAnswer(answer: object): string {
  const fields = Object.entries(answer).flatMap(([name, part]: [string, unknown]) => {
    if (part === undefined) return [];
    const isList = Array.isArray(part) && part.every(isObject);
    return [`${JSON.stringify(name)}:${isList ? jsonList(part) : JSON.stringify(part)}`];
  });
  return `{${fields.join(",")}}`;
}

/** The static API: its files, its description and its types. */
export function emitApi(input: EmitInput, { document, types }: ApiDescription): Artefact[] {
  const files = endpoints.flatMap((endpoint) => endpoint.files(input));
  return [
    ...files.map(({ path, value, json = jsonOfAnswer(value) }) => ({ path: `api/v1${path}`, content: `${json}\n` })),
    jsonFile("api/openapi.json", document),
    { path: "api/types.d.ts", content: types },
    { path: "api/types.js", content: "export {};\n" },
  ];
}
