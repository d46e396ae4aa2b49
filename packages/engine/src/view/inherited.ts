import type { FieldName, PublishedDocument, PublishedEdition, PublishedEntry } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { originOf } from "./origin.js";
import type { Origin, ValuePath } from "./origin.js";

/** @public A field that a document has from its edition, and where the edition says it. */
export interface InheritedField {
  /** By its path, such as `query.roles`. */
  field: FieldName;
  from: Origin;
}

/**
 * @public The field through which a place of a document holds what its edition says once for all, and that edition.
 * @returns undefined for what the document says itself, and for a place of which only parts come from the edition
 */
export function inheritedAt(
  set: CatalogSet,
  document: PublishedDocument,
  path: ValuePath,
): { field: FieldName; edition: PublishedEdition } | undefined {
  if (document.documentKind !== "entry" || document.edition === undefined) return undefined;
  // A place within a part that says nothing of its edition is its own; a part by itself may hold nothing at all.
  if (document.inherited === undefined && path.length !== 1) return undefined;
  const name = path.join(".");
  const field =
    document.inherited?.find((each) => name === each || name.startsWith(`${each}.`)) ?? wholeGroup(document, name);
  const edition = field === undefined ? undefined : set.edition(document.edition);
  return field === undefined || edition === undefined ? undefined : { field, edition };
}

/** A group of which the document says nothing itself. */
function wholeGroup(document: PublishedEntry, name: string): FieldName | undefined {
  const { inherited = [] } = document;
  const value: unknown = Reflect.get(document, name);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.keys(value).every((key) => inherited.includes(`${name}.${key}`)) ? name : undefined;
}

/** @public Where a value is written: in the document, or among the defaults of its edition. */
export function originIn(set: CatalogSet, document: PublishedDocument, path: ValuePath): Origin {
  const { edition } = inheritedAt(set, document, path) ?? {};
  if (!edition) return originOf(document, path);
  return { ...originOf(edition, ["defaults", ...path]), is: "edition-default" };
}

/** Fields within one field of a document that come from its edition, each with its place there. */
export function inheritedWithin(set: CatalogSet, document: PublishedDocument, name: string): InheritedField[] {
  if (document.documentKind !== "entry") return [];
  const within = (document.inherited ?? []).filter((field) => field === name || field.startsWith(`${name}.`));
  return within.map((field) => ({ field, from: originIn(set, document, field.split(".")) }));
}
