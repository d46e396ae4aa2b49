import { fieldsOfKind } from "@mulu/schema";
import type { FileKind } from "@mulu/schema";
import { parseDocument } from "yaml";

import { editYaml } from "./tables/edit-yaml.js";
import { newFile } from "./tables/house-yaml.js";
import { isPlain } from "./tables/values.js";
import type { Plain } from "./tables/values.js";

/**
 * @public The text of a file with some fields of its document set; undefined takes a field away. All else stays byte for
 * byte as it was: comments, order, quotes and line ends.
 * @throws RangeError when the text is no mapping of fields
 */
export function editDocument(text: string, kind: FileKind, fields: Readonly<Record<string, unknown>>): string {
  const before: unknown = parseDocument(text).toJS();
  if (!isPlain(before)) throw new RangeError("不是一份文件：没有字段。Not a document: it has no fields.");
  const after: Plain = { ...before };
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) Reflect.deleteProperty(after, name);
    else after[name] = value;
  }
  return editYaml(text, { before, after, order: fieldsOfKind(kind).map(({ name }) => name) });
}

/** @public Fields of the document in a text, as written. @throws RangeError when it is no mapping of fields */
export function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = parseDocument(text).toJS();
  if (!isPlain(value)) throw new RangeError("不是一份文件：没有字段。Not a document: it has no fields.");
  return value;
}

/**
 * @public The text of a new document in house style, its fields in the order of the model.
 * @param file path below catalogs/
 */
export function newDocument(file: string, kind: FileKind, fields: Readonly<Record<string, unknown>>): string {
  const order = fieldsOfKind(kind).map(({ name }) => name);
  const rank = (name: string): number => order.indexOf(name) + 1 || order.length + 1;
  const sorted = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b));
  return newFile(file, { kind, value: Object.fromEntries(sorted) });
}
