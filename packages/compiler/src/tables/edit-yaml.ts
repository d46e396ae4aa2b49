import equal from "fast-deep-equal";
import { Document, isCollection, isMap, isPair, isScalar, parseDocument, YAMLMap } from "yaml";
import type { Node, Pair } from "yaml";

import { fieldText, fits, scalarText } from "./house-yaml.js";
import { isPlain } from "./values.js";
import type { Plain } from "./values.js";

type Path = readonly (string | number)[];

/** A difference of two documents: one scalar, or a field as a whole. */
interface Edit {
  path: Path;
  scalar: boolean;
}

/** What differs, as small as it can be written: a scalar where both have one, else the field it belongs to. */
function differences(before: unknown, after: unknown, path: Path = []): Edit[] {
  if (equal(before, after)) return [];
  const field: Edit[] = [{ path: path.slice(0, 1), scalar: false }];
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length || before.length === 0) return field;
    return before.flatMap((each, index) => differences(each, after[index], [...path, index]));
  }
  if (isPlain(before) && isPlain(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    if (path.length > 0 && keys.some((key) => !Object.hasOwn(before, key) || !Object.hasOwn(after, key))) return field;
    return keys.flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  const scalars = [before, after].every((each) => each !== undefined && (typeof each !== "object" || each === null));
  return scalars ? [{ path, scalar: true }] : field;
}

/**
 * The text with the changed values in place of the old ones, everything else byte for byte as it was: comments, order,
 * quotes and line breaks. @param order fields in the order in which files write them
 */
export function editYaml(text: string, change: { before: Plain; after: Plain; order: readonly string[] }): string {
  const { before, after, order } = change;
  const edits = new Map(differences(before, after).map((edit) => [JSON.stringify(edit.path), edit]));
  let edited = text;
  for (const { path, scalar } of edits.values()) {
    const key = String(path[0]);
    const spliced = scalar ? replaceScalar(edited, path, valueAt(after, path)) : undefined;
    edited = spliced ?? replaceField(edited, { key, value: after[key], order });
  }
  return edited;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

/** One scalar replaced where it stands. @returns undefined when the line would no longer fit */
function replaceScalar(text: string, path: Path, value: unknown): string | undefined {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range || node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") return undefined;
  const flow = path.some((_, depth) => {
    const parent = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    return (parent as { flow?: boolean } | null)?.flow === true;
  });
  const [start, end] = node.range;
  const edited = text.slice(0, start) + scalarText(value, { flow }) + text.slice(end);
  const lineEnd = edited.indexOf("\n", start);
  const line = edited.slice(edited.lastIndexOf("\n", start - 1) + 1, lineEnd < 0 ? undefined : lineEnd);
  return flow && !fits(line) ? undefined : edited;
}

/** Lines of a text, each with its line end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Where a field of the document stands: its first line, and the first line after it. */
function fieldLines(lines: readonly string[], key: string): [number, number] | undefined {
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) return undefined;
  let end = start + 1;
  while (end < lines.length && /^(?:[\s\-}\]]|$)/.test(lines[end] ?? "")) end += 1;
  while (end > start + 1 && (lines[end - 1] ?? "").trim() === "") end -= 1;
  return [start, end];
}

interface FieldChange {
  key: string;
  value: unknown;
  order: readonly string[];
}

/** Lines as this file ends them: one that is written anew ends like its first one. */
function endLines(written: string, text: string): string {
  return /^[^\n]*\r\n/.test(text) ? written.replace(/\r?\n/g, "\r\n") : written;
}

function replaceField(text: string, { key, value, order }: FieldChange): string {
  const lines = linesOf(text.endsWith("\n") ? text : `${text}${endLines("\n", text)}`);
  const found = fieldLines(lines, key);
  if (!found) return insertField(lines, { key, value, order });
  const [start, end] = found;
  const old = lines.slice(start, end).join("");
  const written = value === undefined ? "" : hasComment(old) ? keepComments(old, key, value) : fieldText(key, value);
  return [...lines.slice(0, start), endLines(written, text), ...lines.slice(end)].join("");
}

/** A new field stands before the first one that comes after it in the order of fields. */
function insertField(lines: readonly string[], { key, value, order }: FieldChange): string {
  if (value === undefined) return lines.join("");
  const later = order.slice(order.indexOf(key) + 1);
  const starts = later.flatMap((name) => fieldLines(lines, name)?.[0] ?? []);
  const place = starts.length === 0 ? lines.length : Math.min(...starts);
  const written = endLines(fieldText(key, value), lines.join(""));
  return [...lines.slice(0, place), written, ...lines.slice(place)].join("");
}

function hasComment(text: string): boolean {
  return /(?:^|\s)#/m.test(text);
}

/** A field written anew through the parsed document, which holds its comments. */
function keepComments(old: string, key: string, value: unknown): string {
  const document = parseDocument(old);
  merge(document, [key], value);
  const pair = isMap(document.contents) ? document.contents.items.find((item) => isPair(item)) : undefined;
  if (!pair) return fieldText(key, value);
  const alone = new Document();
  const map = new YAMLMap<Node, Node>();
  map.items.push(pair as Pair<Node, Node>);
  alone.contents = map;
  const written = alone.toString({ lineWidth: 0 });
  if (fits(written) || !isCollection(pair.value)) return written;
  pair.value.flow = false;
  return alone.toString({ lineWidth: 0 });
}

/** Sets only what differs, so that the nodes of all else stay, and their comments with them. */
function merge(document: Document, path: Path, value: unknown): void {
  const old = document.getIn(path, true);
  const current: unknown = isScalar(old) ? old.value : (old as Node | undefined)?.toJS(document);
  if (equal(current, value)) return;
  if (isPlain(current) && isPlain(value)) {
    for (const key of Object.keys(current)) if (!Object.hasOwn(value, key)) document.deleteIn([...path, key]);
    for (const [key, each] of Object.entries(value)) merge(document, [...path, key], each);
    return;
  }
  if (Array.isArray(current) && Array.isArray(value)) {
    for (let index = current.length; index > value.length; index -= 1) document.deleteIn([...path, index - 1]);
    value.forEach((each, index) => merge(document, [...path, index], each));
    return;
  }
  if (isScalar(old) && !isPlain(value) && !Array.isArray(value)) old.value = value;
  else document.setIn(path, document.createNode(value));
}
