import { oncePer } from "@mulu/engine";
import { fileKinds } from "@mulu/schema";
import type { DocumentKind, FieldProvenance, PublishedDocument } from "@mulu/schema";

/** Kinds of documents that state facts. A tombstone only says where an id went. */
export const factKinds: readonly DocumentKind[] = fileKinds
  .map(({ kind }) => kind)
  .filter((kind): kind is DocumentKind => kind !== "exceptions" && kind !== "redirect");

/** One statement of provenance in a document: its own, a field's, or that of a part such as a category. */
export interface StatedProvenance {
  path: readonly (string | number)[];
  value: Pick<FieldProvenance, "status" | "confidence" | "source">;
}

/** Every statement of provenance in a document, wherever it stands, so that no part can claim more than its source. */
export const provenancesOf: (document: PublishedDocument) => readonly StatedProvenance[] = oncePer(
  (document: PublishedDocument) => {
    const found: StatedProvenance[] = [];
    collect(document, [], found);
    return found;
  },
);

function collect(value: object, at: (string | number)[], found: StatedProvenance[]): void {
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  const children = Object.values(value) as unknown[];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (typeof child !== "object" || child === null) continue;
    const key = keys?.[index] ?? index;
    at.push(key);
    if (key === "provenance" && isProvenance(child)) {
      found.push({ path: [...at], value: child });
      for (const [field, own] of Object.entries(child.fields ?? {})) {
        found.push({ path: [...at, "fields", field], value: own });
      }
    } else collect(child, at, found);
    at.pop();
  }
}

function isProvenance(
  value: unknown,
): value is FieldProvenance & { fields?: Readonly<Record<string, FieldProvenance>> } {
  return typeof value === "object" && value !== null && "status" in value && "confidence" in value;
}

/** Whether a text was read: then it can be named. What is inferred or generally known names none. */
export function wasRead({ status }: Pick<FieldProvenance, "status">): boolean {
  return status === "seed" || status === "public-copy" || status === "official";
}
