import { fieldsOnPath, modelTypes } from "@mulu/schema";
import type { Edition, EditionDefaults, Entry, FieldName } from "@mulu/schema";

/** How a part of the defaults reaches an entry. */
interface Part {
  /** Taken whole or not at all: half of it beside half of another would say what nobody wrote. */
  whole?: true;
  /** For which entries it speaks; all, unless given. A default says how, never whether. */
  speaksOf?: (entry: Entry) => boolean;
}

/** Every part that an edition may say once. One that is added to the model and forgotten here does not compile. */
const parts: Readonly<Record<keyof EditionDefaults, Part>> = {
  query: {},
  objection: {},
  repair: { speaksOf: ({ polarity, repair }) => polarity === "negative" && repair?.repairable !== false },
  sharing: { speaksOf: ({ sharing }) => sharing?.shareable === true },
  publication: { speaksOf: ({ publication }) => publication?.publishable === true },
  personal: { whole: true, speaksOf: ({ subjects }) => subjects?.includes("natural-person") === true },
  severity: { whole: true, speaksOf: ({ polarity }) => polarity === "negative" },
  updateFrequency: { whole: true },
  retention: { whole: true },
};

/** @public Names of what an edition may say once for all its entries, in the order of the model. */
export const inheritable = Object.keys(parts) as readonly (keyof EditionDefaults)[];

/** An entry with what its edition says for all, and which fields came from there. */
export interface Inherited {
  value: Entry;
  /** Fields by their path, such as `query.roles`, in the order of the model. */
  inherited: readonly FieldName[];
}

/**
 * An entry as it holds: what it says itself, and for the rest what its edition says once for all. What an entry's own
 * text was read for and does not state, or leaves to another place, it has said itself; what is merely unknown is filled.
 */
export function withDefaults(entry: Entry, { defaults }: Pick<Edition, "defaults">): Inherited {
  if (defaults === undefined) return { value: entry, inherited: [] };
  const value: Record<string, unknown> = { ...entry };
  const inherited: FieldName[] = [];
  for (const name of inheritable) {
    if (defaults[name] === undefined || !(parts[name].speaksOf?.(entry) ?? true)) continue;
    const filled = fill(entry, name, { part: parts[name], said: defaults[name] });
    if (filled.fields.length === 0) continue;
    value[name] = filled.value;
    for (const field of filled.fields) inherited.push(field);
  }
  if (inherited.length === 0) return { value: entry, inherited };
  if (entry.unknown !== undefined) {
    const left = stillUnknown(entry.unknown, value, inherited);
    if (left.length > 0) value["unknown"] = left;
    else delete value["unknown"];
  }
  return { value: value as unknown as Entry, inherited };
}

/** One part of an entry, with the fields that it lacks and the edition has. */
function fill(
  entry: Entry,
  name: keyof EditionDefaults,
  { part, said }: { part: Part; said: object },
): { value: unknown; fields: FieldName[] } {
  const own = entry[name] as Readonly<Record<string, unknown>> | undefined;
  if (part.whole) {
    const takes = own === undefined && !isSettled(entry, name);
    return { value: takes ? said : own, fields: takes ? [name] : [] };
  }
  const taken = Object.entries(said).filter(
    ([field]) => own?.[field] === undefined && !isSettled(entry, `${name}.${field}`),
  );
  return {
    value: { ...own, ...Object.fromEntries(taken) },
    fields: taken.map(([field]) => `${name}.${field}`),
  };
}

const isWithin = (named: string, field: string): boolean => field === named || field.startsWith(`${named}.`);

/** Whether the entry says of a field that its text states none, or points elsewhere: of it, of a part, of the whole. */
function isSettled({ noneStated = [], byReference = [] }: Entry, field: string): boolean {
  const named = [...noneStated, ...byReference.map((reference) => reference.field)];
  return named.some((name) => isWithin(name, field) || isWithin(field, name));
}

/** What is unknown of an entry after its edition has spoken: of a part that it fills, the fields that nobody states. */
function stillUnknown(
  names: readonly FieldName[],
  value: Readonly<Record<string, unknown>>,
  inherited: readonly FieldName[],
): FieldName[] {
  return names.flatMap((name) => {
    const isTouched = inherited.some((field) => isWithin(field, name) || isWithin(name, field));
    if (!isTouched || valueAt(value, name.split(".")) === undefined) return [name];
    if (inherited.some((field) => isWithin(field, name))) return [];
    const type = fieldsOnPath("edition", ["defaults", name])?.at(-1)?.type ?? "";
    const within = (modelTypes[type] ?? []).map((field) => `${name}.${field.name}`);
    return within.filter((field) => valueAt(value, field.split(".")) === undefined);
  });
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  );
}
