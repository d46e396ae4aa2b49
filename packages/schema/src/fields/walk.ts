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

/** Where a walk goes. */
interface WalkOptions {
  types?: ModelTypes;
  path?: FieldVisit["path"];
  visits?: (spec: FieldSpec) => boolean;
}

/** Of each type the fields that are asked for, or hold one that is; kept for as long as who asks. */
const known = new WeakMap<(spec: FieldSpec) => boolean, Map<ModelTypes, ReturnType<typeof leadingOf>>>();

function leading(types: ModelTypes, asked: (spec: FieldSpec) => boolean): (name: string) => readonly FieldSpec[] {
  const ofTypes = known.get(asked) ?? new Map<ModelTypes, ReturnType<typeof leadingOf>>();
  known.set(asked, ofTypes);
  const found = ofTypes.get(types) ?? leadingOf(types, asked);
  ofTypes.set(types, found);
  return (name) => found.get(name) ?? [];
}

/** Types may hold each other, so that what leads somewhere is looked for until nothing more is found. */
function leadingOf(types: ModelTypes, asked: (spec: FieldSpec) => boolean): ReadonlyMap<string, readonly FieldSpec[]> {
  const found = new Map<string, readonly FieldSpec[]>();
  for (let before = -1, count = 0; count !== before; ) {
    before = count;
    count = 0;
    for (const [name, specs] of Object.entries(types)) {
      const own = specs.filter((spec) => asked(spec) || (found.get(spec.type ?? "") ?? []).length > 0);
      found.set(name, own);
      count += own.length;
    }
  }
  return found;
}

/**
 * @public Every value of a document or of a part of it, in the order in which the model has its fields; a group before
 * what it holds. What the model does not know is passed over: the schema finds it.
 * @param type name of the type in the model, such as `Entry`
 * @param options `visits` says which fields are asked for, where not all are; it is asked once for each field of the model
 */
export function walkFields(
  type: string,
  value: unknown,
  { types = modelTypes, path = [], visits: asked }: WalkOptions = {},
): readonly FieldVisit[] {
  const fieldsOf = asked === undefined ? (name: string) => types[name] ?? [] : leading(types, asked);
  const visits: FieldVisit[] = [];
  const walk = (name: string, part: unknown, above: FieldVisit["path"]): void => {
    if (typeof part !== "object" || part === null) return;
    const holder = part as Readonly<Record<string, unknown>>;
    for (const spec of fieldsOf(name)) {
      const held = holder[spec.name];
      if (held === undefined) continue;
      eachValue({ spec, holder, path: [...above, spec.name], value: held }, (visit) => {
        if (asked === undefined || asked(spec)) visits.push(visit);
        if (spec.type !== undefined) walk(spec.type, visit.value, visit.path);
      });
    }
  };
  walk(type, value, path);
  return visits;
}

function eachValue(field: FieldVisit, visit: (one: FieldVisit) => void): void {
  const { spec, path, value } = field;
  if (spec.form !== "map") eachItem(field, visit);
  else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value))
      eachItem({ ...field, path: [...path, key], value: each, key }, visit);
  }
}

function eachItem(field: FieldVisit, visit: (one: FieldVisit) => void): void {
  const { spec, path, value } = field;
  if (spec.many === undefined || !Array.isArray(value)) visit(field);
  else for (const [index, each] of value.entries()) visit({ ...field, path: [...path, index], value: each as unknown });
}
