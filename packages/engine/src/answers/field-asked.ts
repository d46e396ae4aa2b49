import { fieldsOfKind, modelTypes } from "@mulu/schema";
import type { DocumentKind, FieldSpec } from "@mulu/schema";

import { shown } from "../shown.js";

const place = /^\d+$/;

/**
 * Whether a kind of document has a field: names joined by dots, with places of lists and keys of maps between them. What the
 * compiler adds to every document counts too.
 */
export function hasField(kind: DocumentKind, written: string, added: readonly string[]): boolean {
  const [first = "", ...rest] = written.split(".");
  if (added.includes(first) && rest.length === 0) return true;
  return reaches(fieldsOfKind(kind), [first, ...rest]);
}

function reaches(fields: readonly FieldSpec[], [name = "", ...rest]: readonly string[]): boolean {
  const spec = fields.find((each) => each.name === name);
  if (!spec) return false;
  const [next, ...beyond] = rest;
  const isKey = spec.form === "map" || (spec.many !== undefined && next !== undefined && place.test(next));
  const within = isKey ? beyond : rest;
  if (within.length === 0) return true;
  if (spec.form === "text") return within.length === 1 && (within[0] === "zh" || within[0] === "en");
  return spec.type !== undefined && reaches(modelTypes[spec.type] ?? [], within);
}

/** @throws RangeError for a field that the kind does not have, naming those that it has */
export function requireField(kind: DocumentKind, field: string, added: readonly string[]): void {
  if (hasField(kind, field, added)) return;
  const known = fieldsOfKind(kind)
    .map(({ name }) => name)
    .join(", ");
  const asked = shown(field);
  throw new RangeError(
    `没有 ${asked} 这一字段，可以写 ${known}，以及它们的部分，例如 publication.term。` +
      `No such field: ${asked}; there are ${known}, and their parts, as in publication.term.`,
  );
}
