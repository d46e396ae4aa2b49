import { modelTypes } from "../generated/model-fields.js";
import type { FieldSpec, ModelTypes } from "./field-spec.js";

/** @public A value of a document together with the field it stands in. */
export interface FieldVisit {
  spec: FieldSpec;
  /** Steps from the document to the value; a number is a place in a list. */
  path: readonly (string | number)[];
  /** One value: each of a list, and each of a map, is visited by itself. */
  value: unknown;
  /** What the field belongs to: the document, or a group in it. */
  holder: Readonly<Record<string, unknown>>;
  /** Key of the value in a map. */
  key?: string;
}

/**
 * @public Every value of a document or of a part of it, in the order in which the model has its fields; a group before
 * what it holds. What the model does not know is passed over: the schema finds it.
 * @param type name of the type in the model, such as `Entry`
 */
export function* walkFields(
  type: string,
  value: unknown,
  { types = modelTypes, path = [] }: { types?: ModelTypes; path?: FieldVisit["path"] } = {},
): Iterable<FieldVisit> {
  if (typeof value !== "object" || value === null) return;
  const holder = value as Readonly<Record<string, unknown>>;
  for (const spec of types[type] ?? []) {
    const held = holder[spec.name];
    if (held === undefined) continue;
    for (const visit of valuesIn({ spec, holder, path: [...path, spec.name], value: held })) {
      yield visit;
      if (spec.type !== undefined) yield* walkFields(spec.type, visit.value, { types, path: visit.path });
    }
  }
}

function* valuesIn(field: FieldVisit): Iterable<FieldVisit> {
  const { spec, path, value } = field;
  if (spec.form !== "map") {
    yield* inList(field);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) yield* inList({ ...field, path: [...path, key], value: each, key });
}

function* inList(field: FieldVisit): Iterable<FieldVisit> {
  const { spec, path, value } = field;
  if (spec.many === undefined || !Array.isArray(value)) {
    yield field;
    return;
  }
  for (const [index, each] of value.entries()) yield { ...field, path: [...path, index], value: each as unknown };
}
