import { fieldsOfKind, modelTypes, valuesOf } from "@mulu/schema";
import type { DocumentKind, FieldSpec, PublishedDocument } from "@mulu/schema";

/** Documents with a value in every field of their kind. Every value can be told from every other; nothing in them is real. */

/** So deep a value goes; the model nests no deeper but where a group holds itself. */
const deepest = 6;

/** Numbers and days that no other value has. */
class Counter {
  private next = 101;
  take(): number {
    return this.next++;
  }
}

function plain(spec: FieldSpec, path: string, count: Counter): unknown {
  switch (spec.form) {
    case "text":
      return { zh: `词（${path}）`, en: `words (${path})` };
    case "day":
      return `20${String(count.take() % 80).padStart(2, "0")}-0${String((count.take() % 9) + 1)}-1${String(count.take() % 9)}`;
    case "duration":
      return `P${String(count.take())}D`;
    case "number":
      return count.take();
    case "yes-no":
    case "flag":
      return true;
    case "code":
      return valuesOf(spec)?.[0]?.code ?? `code-${path}`;
    default:
      return `${path.replaceAll(".", "-").toLowerCase()}-x`;
  }
}

function value(spec: FieldSpec, path: string, count: Counter): unknown {
  if (path.split(".").length > deepest) return undefined;
  const group = spec.type === undefined ? undefined : holder(modelTypes[spec.type] ?? [], path, count);
  // What the compiler adds to every basis that it publishes.
  const cited = spec.type === "LegalBasis" && { level: "law", cite: { zh: `据（${path}）`, en: `by (${path})` } };
  const one = group ? { ...group, ...cited } : plain(spec, path, count);
  if (spec.form === "map") return { "7": one };
  return spec.many === true ? [one] : one;
}

function holder(specs: readonly FieldSpec[], before: string, count: Counter): Record<string, unknown> {
  const path = (name: string): string => (before === "" ? name : `${before}.${name}`);
  const values = specs.map((spec) => [spec.name, value(spec, path(spec.name), count)] as const);
  return Object.fromEntries(values.filter(([, held]) => held !== undefined));
}

/** A document of a kind with every field of its kind filled. */
export function filled(kind: DocumentKind, identity: Partial<PublishedDocument> = {}): PublishedDocument {
  return {
    ...holder(fieldsOfKind(kind), "", new Counter()),
    nature: "transcription",
    official: false,
    layer: "national",
    documentKind: kind,
    ...identity,
  } as unknown as PublishedDocument;
}

/** Groups that a reader sees as one: a citation in words, the line of where something is from. */
const asOne: ReadonlySet<string> = new Set(["LegalBasis", "Citation", "Provenance"]);

/** Paths of the fields of a kind, and of parts of fields, that a page should show; those that the model excuses left out. */
export function placesOf(kind: DocumentKind, specs: readonly FieldSpec[] = fieldsOfKind(kind), before = ""): string[] {
  return specs.flatMap((spec) => {
    const path = `${before}${spec.name}`;
    if (spec.notShown !== undefined || path.split(".").length > deepest) return [];
    const parts = asOne.has(spec.type ?? "") ? [] : (modelTypes[spec.type ?? ""] ?? []);
    return [path, ...(before.split(".").length > 3 ? [] : placesOf(kind, parts, `${path}.`))];
  });
}

/** The document without a field, or without a part of one wherever it stands in a list or map. */
export function without<T>(held: T, path: readonly string[]): T {
  if (Array.isArray(held)) return held.map((each: unknown) => without(each, path)) as T;
  if (typeof held !== "object" || held === null) return held;
  const [name = "", ...rest] = path;
  const at = held as Readonly<Record<string, unknown>>;
  // A map holds its groups by keys of its own.
  if (!(name in at))
    return Object.fromEntries(Object.entries(at).map(([key, each]) => [key, without(each, path)])) as T;
  if (rest.length === 0) return Object.fromEntries(Object.entries(at).filter(([key]) => key !== name)) as T;
  return { ...at, [name]: without(at[name], rest) } as T;
}
