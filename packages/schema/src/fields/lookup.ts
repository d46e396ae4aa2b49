import { modelTypes, modelUnions } from "../generated/model-fields.js";
import type { FileKind } from "../kinds.js";
import { fileKinds } from "../room-plan.js";
import type { Text } from "../model/text.js";
import type { FieldChange, FieldSpec, FieldValue, ModelTypes } from "./field-spec.js";

const typesByKind: ReadonlyMap<string, string> = new Map(fileKinds.map(({ kind, type }) => [kind, type]));

/**
 * @public Name of the type of a kind of file, such as `Entry`.
 * @throws for a kind that does not exist
 */
export function typeOfKind(kind: FileKind): string {
  const type = typesByKind.get(kind);
  if (type === undefined) throw new RangeError(`there is no kind ${kind}`);
  return type;
}

/** @public Fields of a kind of file, in the order of the model. */
export function fieldsOfKind(kind: FileKind): readonly FieldSpec[] {
  return modelTypes[typeOfKind(kind)] ?? [];
}

/**
 * @public The fields on the way to a field, itself last, such as those of `sharing` and `sharing.scope`.
 * @param path names, without places in lists and keys of maps
 * @returns undefined when the kind has no such field
 */
export function fieldsOnPath(kind: FileKind, path: readonly string[]): readonly FieldSpec[] | undefined {
  const found: FieldSpec[] = [];
  let type: string | undefined = typeOfKind(kind);
  for (const name of path) {
    const spec: FieldSpec | undefined = type === undefined ? undefined : fieldNamed(type, name);
    if (!spec) return undefined;
    found.push(spec);
    type = spec.type;
  }
  return found.length > 0 ? found : undefined;
}

function fieldNamed(type: string, name: string): FieldSpec | undefined {
  return modelTypes[type]?.find((spec) => spec.name === name);
}

/** @public The values a field may have, in the order of the model; undefined when it is no code. */
export function valuesOf({ values, form, alias }: FieldSpec): readonly FieldValue[] | undefined {
  return values ?? (form === "code" && alias !== undefined ? modelUnions[alias]?.values : undefined);
}

/**
 * @public What a code of a field is called.
 * @param path such as `decision.outcome`
 * @throws for a field of the kind that has no values of its own, and a code that it does not have
 */
export function valueTitle(kind: FileKind, path: string, code: string): Text {
  const spec = fieldsOnPath(kind, path.split("."))?.at(-1);
  const title = spec && valuesOf(spec)?.find((value) => value.code === code)?.title;
  if (!title) throw new RangeError(`${path} of ${kind} has no value ${code}`);
  return title;
}

/** @public The vocabulary whose values a field takes; undefined when there is none. */
export function vocabularyOf({ alias, vocabulary }: FieldSpec): string | undefined {
  return vocabulary ?? (alias === undefined ? undefined : modelUnions[alias]?.vocabulary);
}

/**
 * @public The codes of a named union, in the order of the model.
 * @param union name of the type, such as `ProvenanceStatus`
 * @throws for a union that no field has
 */
export function codesOf(union: string): readonly string[] {
  const values = modelUnions[union]?.values;
  if (!values) throw new RangeError(`no field has the union ${union}`);
  return values.map(({ code }) => code);
}

/**
 * @public The codes of a named union by rank, from none to all or from the least to the most.
 * @throws for a union whose codes have no rank
 */
export function orderOf(union: string): readonly string[] {
  const order = modelUnions[union]?.order;
  if (!order) throw new RangeError(`the codes of ${union} have no order`);
  return order;
}

/**
 * @public The fields on the way to a value, as far as the model knows it: the last may be a text, of which a language is
 * asked for. Beyond {@link fieldsOnPath}, keys of maps stand in the path.
 */
export function fieldsToward(kind: FileKind, path: readonly string[]): readonly FieldSpec[] {
  const found: FieldSpec[] = [];
  let type: string | undefined = typeOfKind(kind);
  for (let index = 0; index < path.length; index += 1) {
    const spec: FieldSpec | undefined = type === undefined ? undefined : fieldNamed(type, path[index] ?? "");
    if (!spec) break;
    found.push(spec);
    type = spec.form === "text" ? "Text" : spec.type;
    if (spec.form === "map") index += 1;
  }
  return found;
}

/**
 * @public What a change of a value is, by the nearest field on the way to it that says so.
 * @param path names of fields; keys of maps stand in it, places in lists do not
 */
export function changeOf(kind: FileKind, path: readonly string[]): FieldChange | undefined {
  return fieldsToward(kind, path).findLast(({ change }) => change !== undefined)?.change;
}

/** @public The codes of a field by rank; undefined where they have none. */
export function rankOf({ order, alias }: FieldSpec): readonly string[] | undefined {
  return order ?? (alias === undefined ? undefined : modelUnions[alias]?.order);
}

/**
 * @public What a field of a kind is called. A part whose name another field of the kind has too is told with what it
 * belongs to: 公开期限的最短期限.
 * @param path such as `sharing.scope`
 * @returns undefined when the kind has no such field
 */
export function fieldLabel(kind: FileKind, path: string): Text | undefined {
  const known = labels.get(kind) ?? labelsOf(kind);
  labels.set(kind, known);
  return known.get(path) ?? counted[`${kind} ${path}`];
}

/** The names of a level are unknown, not their number: so `unknown` of an edition names them without `official`. */
const counted: Readonly<Record<string, Text>> = {
  "edition level1": { zh: "一级指标的名称", en: "names of level one" },
  "edition level2": { zh: "二级指标的名称", en: "names of level two" },
  "edition level3": { zh: "三级指标的名称", en: "names of level three" },
  "edition level4": { zh: "四级指标的名称", en: "names of level four" },
};

const labels = new Map<FileKind, ReadonlyMap<string, Text>>();

function labelsOf(kind: FileKind): Map<string, Text> {
  const all = [...everyField(typeOfKind(kind))];
  const uses = new Map<string, number>();
  const count = (word: string): void => void uses.set(word, (uses.get(word) ?? 0) + 1);
  for (const { spec } of all) [spec.label.zh, spec.label.en].forEach(count);
  const found = new Map<string, Text>();
  for (const { path, spec } of all) {
    const { zh, en } = spec.label;
    const parent = found.get(path.slice(0, -1).join("."));
    const alone = !parent || (uses.get(zh) === 1 && uses.get(en) === 1);
    found.set(path.join("."), alone ? spec.label : { zh: `${parent.zh}的${zh}`, en: `${parent.en}: ${en}` });
  }
  return found;
}

/** @public A field of a type, its parts included, with the names on the way to it. */
export interface PlacedField {
  path: readonly string[];
  spec: FieldSpec;
}

/** @public Every field of a type and of its parts, in the order of the model; a type within itself is told once. */
export function* everyField(
  type: string,
  {
    types = modelTypes,
    path = [],
    within = [],
  }: { types?: ModelTypes; path?: readonly string[]; within?: readonly string[] } = {},
): Iterable<PlacedField> {
  if (within.includes(type)) return;
  for (const spec of types[type] ?? []) {
    const here = [...path, spec.name];
    yield { path: here, spec };
    if (spec.type !== undefined) yield* everyField(spec.type, { types, path: here, within: [...within, type] });
  }
}
