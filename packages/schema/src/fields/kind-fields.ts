import { modelTypes } from "../generated/model-fields.js";
import { requiredFields } from "../generated/required-fields.js";
import type { PublishedDocument } from "../generated/documents.js";
import { documentKinds } from "../kinds.js";
import type { DocumentKind } from "../kinds.js";
import type { PublishedBasis } from "../model/published.js";
import type { FieldSpec } from "./field-spec.js";
import { fieldsOfKind, typeOfKind } from "./lookup.js";

/** What kinds have in common by the fields of their model, so that no list of kinds needs to say it. */

/** @public Kinds that rest on clauses of their own: every document of them is published with its basis. */
export type RestingKind = Extract<PublishedDocument, { basis: PublishedBasis[] }>["documentKind"];

const isPublishedWith = (kind: DocumentKind, field: string): boolean => requiredFields[kind]?.includes(field) === true;

/** @public Whether documents of a kind rest on clauses of their own. */
export function isRestingKind(kind: DocumentKind): kind is RestingKind {
  return isPublishedWith(kind, "basis");
}

/** @public Kinds that rest on clauses of their own, in the order of the kinds. */
export const restingKinds: readonly RestingKind[] = documentKinds.filter(isRestingKind);

/** Types of the model that cite: an instrument, or a clause of one. */
const citing: ReadonlySet<string> = new Set(["LegalBasis", "Citation"]);

function mayCite(type: string, seen = new Set<string>()): boolean {
  if (citing.has(type)) return true;
  if (seen.has(type)) return false;
  seen.add(type);
  return (modelTypes[type] ?? []).some((spec) => spec.type !== undefined && mayCite(spec.type, seen));
}

/** @public Kinds whose documents may cite a clause, in whatever field. */
export const citingKinds: readonly DocumentKind[] = documentKinds.filter((kind) => mayCite(typeOfKind(kind)));

/** Names of the unions that say whom something reaches. */
const reached = new Set<string | undefined>(["SubjectKind", "MeasureTarget"]);

/** @public The field in which documents of a kind name whom they reach: kinds of subjects, or of targets. */
export function reachField(kind: DocumentKind): FieldSpec | undefined {
  return fieldsOfKind(kind).find(({ form, alias }) => form === "code" && reached.has(alias));
}

/**
 * @public What makes a document of a kind what it is, so that it does not stand without: by the role of the bases it is
 * always published with, and the instrument that sets it.
 */
export function mainParts(kind: DocumentKind): readonly string[] {
  return fieldsOfKind(kind).flatMap(({ name, type, role }) => {
    if (type === "LegalBasis" && role !== undefined && isPublishedWith(kind, name)) return [role];
    return type === "Citation" && name === "setBy" ? [name] : [];
  });
}
