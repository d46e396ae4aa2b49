import type { Text } from "@mulu/schema";

import type { EmitInput } from "../artefact.js";

/** One file of the API. */
export interface ApiFile {
  /** Path below /api/v1, beginning with a slash. */
  path: string;
  value: object;
  /** Its JSON, where that is put together from what other files hold too. */
  json?: string;
}

/**
 * One path of the API. Both the files and the OpenAPI document come from these, so that neither can promise what the
 * other does not keep.
 */
export interface Endpoint {
  /** Path below /api/v1, parameters in braces. */
  path: string;
  operation: string;
  tag: "documents" | "collections" | "checks";
  summary: Text;
  /** Name of the component schema of the answer. */
  schema: string;
  files: (input: EmitInput) => ApiFile[];
}

/** Names of the parameters of a path. */
export function parametersOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}
