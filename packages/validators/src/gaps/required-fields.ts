import type { PublishedDocument } from "@mulu/schema";

import type { Violation } from "../rule.js";

function holds(value: unknown, path: string): boolean {
  const found = path
    .split(".")
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), value);
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
