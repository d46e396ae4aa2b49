import { modelTypes, typeOfKind, walkFields } from "@mulu/schema";
import type { FieldSpec, FieldVisit, ReferenceTarget } from "@mulu/schema";

import type { ValuePath } from "../compilation.js";
import type { Authored } from "./source-documents.js";

/** One reference of a document: where it stands and what it names. */
export interface Reference {
  path: ValuePath;
  kind: ReferenceTarget;
  target: string;
}

/** A reference together with the document it stands in. */
export interface Use {
  document: Authored;
  reference: Reference;
}

/** Vocabularies whose values belong to groups that another vocabulary lists. */
export const groupLists: Readonly<Record<string, string>> = {
  glossary: "vocabularies/glossary-groups",
  "measure-types": "vocabularies/measure-groups",
};

/**
 * Every reference of a document, in the order of its fields: which field names what, the model says. First comes what its
 * path names: the edition it belongs to, or its region.
 */
export function referencesOf({ kind, identity, value }: Authored): Reference[] {
  const type = typeOfKind(kind);
  const found: Reference[] = [];
  if (identity.edition !== undefined) found.push({ kind: "edition-folder", path: [], target: identity.edition });
  else if (identity.regionCode !== undefined) found.push({ kind: "region", path: [], target: identity.regionCode });
  for (const visit of walkFields(type, value, { visits: namesThings })) {
    const target = targetOf(visit, identity.slug);
    if (visit.spec.refers !== undefined && target !== undefined) {
      found.push({ kind: visit.spec.refers, path: visit.path, target });
    }
    if (visit.spec.type !== undefined) for (const key of keysIn(visit.spec.type, visit)) found.push(key);
  }
  return found;
}

/** Of each type the maps whose keys name something: most have none. */
const mapsOf: ReadonlyMap<string, readonly FieldSpec[]> = new Map(
  Object.entries(modelTypes).map(([type, fields]) => [type, fields.filter(({ keys }) => keys !== undefined)]),
);

/** Whether a value of a field may name something: itself, or by the keys of its maps. Most do not, and are passed over. */
function namesThings({ refers, type }: FieldSpec): boolean {
  return refers !== undefined || (type !== undefined && (mapsOf.get(type) ?? []).length > 0);
}

/** What a value names; undefined where, by its content, it names nothing that is registered. */
function targetOf({ spec, value, holder }: FieldVisit, slug: string): string | undefined {
  if (typeof value !== "string") return undefined;
  switch (spec.refers) {
    case "expression":
      return typeof holder.instrument === "string" ? `${holder.instrument}@${value}` : undefined;
    case "public-host":
      return hostOf(value);
    case "group":
      return slug in groupLists ? value : undefined;
    case "profession":
      return value === "other" ? undefined : value;
    default:
      return value;
  }
}

/** Keys of a group's maps that name something, whether or not anything stands under them. */
function keysIn(type: string, { value, path }: FieldVisit): Reference[] {
  const group = value as Readonly<Record<string, unknown>>;
  return (mapsOf.get(type) ?? []).flatMap(({ name, keys }) =>
    keys === undefined
      ? []
      : Object.keys(group[name] ?? {}).map((key) => ({ kind: keys, path: [...path, name, key], target: key })),
  );
}

function hostOf(url: string): string {
  return /^https?:\/\/(?<host>[^/?#]+)/i.exec(url)?.groups?.host?.toLowerCase() ?? url;
}
