import type { PublishedDocument } from "@mulu/schema";

import type { Violation } from "../rule.js";

function holds(value: unknown, path: string): boolean {
  let found = value;
  for (const key of path.split(".")) {
    found = typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined;
  }
  return Array.isArray(found) ? found.length > 0 : found !== undefined;
}

/** The first of several fields that a document does not state, as a fault: one omission is one mistake. */
export function* firstMissing(document: PublishedDocument, fields: readonly string[]): Iterable<Violation> {
  const field = fields.find((each) => !holds(document, each));
  if (field !== undefined) yield { path: field.split("."), missing: field };
}

/** Every field that a document does not state. */
export function* eachMissing(document: PublishedDocument, fields: readonly string[]): Iterable<Violation> {
  for (const field of fields) if (!holds(document, field)) yield { path: field.split("."), missing: field };
}
