import { modelTypes, typeOfKind } from "@mulu/schema";
import type { FileKind } from "@mulu/schema";

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The day that a group named `on`, a key that readers of YAML 1.1 take for “true”, by its names of today. */
const formerlyOn = ["date", "until"] as const;

/** A group of the model, and the groups in it, with the day under its name of today. Sound ones stay the very same. */
function withDays(type: string, value: unknown): unknown {
  if (Array.isArray(value))
    return sameOr(
      value,
      value.map((one) => withDays(type, one)),
    );
  const fields = modelTypes[type];
  if (!isMapping(value) || !fields) return value;
  const today = formerlyOn.find((name) => fields.some((field) => field.name === name));
  const renames =
    today !== undefined && "on" in value && !(today in value) && !fields.some(({ name }) => name === "on");
  const entries = Object.entries(value).map(([key, held]): [string, unknown] => {
    const spec = fields.find(({ name }) => name === key);
    if (spec?.type !== undefined && spec.form === "group") return [key, withDays(spec.type, held)];
    return [renames && key === "on" ? today : key, held];
  });
  const changed = entries.some(([key, held]) => !(key in value) || value[key] !== held);
  return changed ? Object.fromEntries(entries) : value;
}

function sameOr(old: readonly unknown[], made: unknown[]): unknown {
  return made.some((one, index) => one !== old[index]) ? made : old;
}

/** A collector that is an organization of the catalogs, by its id alone. */
function withCollectors(value: unknown): unknown {
  if (!isMapping(value) || !Array.isArray(value.collectedBy)) return value;
  const collectors: unknown[] = value.collectedBy;
  if (!collectors.some((one) => typeof one === "string")) return value;
  const told = collectors.map((one) => (typeof one === "string" ? { organization: one } : one));
  return { ...value, collectedBy: told };
}

/**
 * A document in the form of today. Files that were written before the model told more say the same in other words, and
 * are read as they were meant; what says more or less than a form of today is left for the schema to refuse.
 * @param text of the file, asked first whether it can hold such a form
 * @returns the very same value where it has the form of today
 */
export function inTodaysForm(kind: FileKind, value: unknown, text: string): unknown {
  const dated = /\bon["']?[ \t]*:/.test(text) ? withDays(typeOfKind(kind), value) : value;
  return kind === "entry" ? withCollectors(dated) : dated;
}
