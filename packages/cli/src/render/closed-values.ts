import { modelTypes, typeOfKind } from "@mulu/schema";
import type { FieldForm, FieldSpec, Finding, PublishedDocument } from "@mulu/schema";

/** Forms of which the model or a register knows every value, or that count: no words of a document. */
const closed: ReadonlySet<FieldForm> = new Set(["day", "duration", "number", "yes-no", "flag", "code", "id"]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The field at the end of a path, and the value there. Keys of maps and places in lists are no fields. */
function fieldAt(document: PublishedDocument, path: Finding["path"]): { spec: FieldSpec; value: unknown } | undefined {
  let type: string | undefined = typeOfKind(document.documentKind);
  let spec: FieldSpec | undefined;
  let value: unknown = document;
  for (const step of path) {
    value = isObject(value) ? value[step] : undefined;
    if (typeof step === "number") continue;
    if (spec?.form === "map") {
      spec = { ...spec, form: spec.type === undefined ? "string" : "group" };
      continue;
    }
    spec = type === undefined ? undefined : modelTypes[type]?.find(({ name }) => name === step);
    if (!spec) return undefined;
    type = spec.type;
  }
  return spec && { spec, value };
}

/** What of a value is closed; undefined where all of it is words. */
function closedOf(value: unknown, spec: FieldSpec): unknown {
  if (Array.isArray(value)) {
    const items = value.map((each) => closedOf(each, spec)).filter((each) => each !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (closed.has(spec.form)) return value;
  if (spec.form !== "group" || spec.type === undefined || !isObject(value)) return undefined;
  const parts = (modelTypes[spec.type] ?? []).flatMap((each): [string, unknown][] => {
    const part = closedOf(value[each.name], each);
    return part === undefined ? [] : [[each.name, part]];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** The codes, ids, days and numbers at a place of a document, never its words. */
export function closedValueAt(document: PublishedDocument | undefined, path: Finding["path"]): unknown {
  const field = document && fieldAt(document, path);
  return field && closedOf(field.value, field.spec);
}
