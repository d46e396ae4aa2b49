import { fileKinds } from "../kinds.js";
import { extract } from "./post-pass.js";
import type { JsonSchema } from "./json-schema.js";

/** Types published as they are, beside one document per kind. */
const extra = [
  ["authoring/consultation-sidecar.schema.json", "ConsultationSidecar"],
  ["published/document.schema.json", "PublishedDocument"],
  ["published/finding.schema.json", "Finding"],
] as const;

const publishedType = (type: string): string => `Published${type === "ListStandard" ? "List" : type}`;

/** Every schema file this package publishes: path below schemas/ → schema. */
export function schemaDocuments(model: JsonSchema): Map<string, JsonSchema> {
  const documents = new Map<string, JsonSchema>();
  const add = (path: string, type: string): void => void documents.set(path, extract(model, type, path));
  for (const { kind, type, schema } of fileKinds) {
    add(`authoring/${schema}`, type);
    if (kind !== "exceptions") add(`published/${schema}`, publishedType(type));
  }
  for (const [path, type] of extra) add(path, type);
  return documents;
}
