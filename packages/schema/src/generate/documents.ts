import { typeName } from "../kind-lists.js";
import { fileKinds } from "../room-plan.js";
import { extract } from "./post-pass.js";
import type { JsonSchema } from "./json-schema.js";

/** Types published as they are, beside one document per kind. */
const extra = [
  ["authoring/consultation-sidecar.schema.json", "ConsultationSidecar"],
  ["authoring/docket-comment.schema.json", "DocketComment"],
  ["published/document.schema.json", "PublishedDocument"],
  ["published/finding.schema.json", "Finding"],
] as const;

/** Every schema file this package publishes: path below schemas/ → schema. */
export function schemaDocuments(model: JsonSchema): Map<string, JsonSchema> {
  const documents = new Map<string, JsonSchema>();
  const add = (path: string, type: string): void => void documents.set(path, extract(model, type, path));
  for (const { kind, type, schema } of fileKinds) {
    add(`authoring/${schema}`, type);
    if (kind !== "exceptions") add(`published/${schema}`, `Published${typeName(kind)}`);
  }
  for (const [path, type] of extra) add(path, type);
  return documents;
}
