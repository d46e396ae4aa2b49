import { oncePer } from "@mulu/engine";
import type { CatalogSet, RuleDescription } from "@mulu/engine";
import type { Finding } from "@mulu/schema";

/** @public One file to write below dist/. */
export interface Artefact {
  path: string;
  content: string | Uint8Array;
}

/** What every artefact is made from. Nothing else may reach an emitter: no clock, no environment, no file order. */
export interface EmitInput {
  set: CatalogSet;
  /** What the check found, exceptions applied. */
  findings: readonly Finding[];
  /** Every rule that exists, whether it found anything or not. */
  rules: readonly RuleDescription[];
}

/** Keys that a reader looks for first; all others follow by alphabet. */
const leading = ["id", "documentKind", "concept", "code", "slug", "title", "zh", "en"];

function compareKeys(a: string, b: string): number {
  const rank = (key: string): number => leading.indexOf(key) + 1 || leading.length + 1;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** Keys in order, by how they came: things of one kind have the same keys, so that they are sorted once. */
const orders = new Map<string, readonly string[]>();
const mostKeys = 40;

function ordered(keys: readonly string[]): readonly string[] {
  if (keys.length > mostKeys) return [...keys].sort(compareKeys);
  const shape = keys.join("\n");
  const found = orders.get(shape) ?? [...keys].sort(compareKeys);
  orders.set(shape, found);
  return found;
}

/** The same value with object keys in one order, whatever order they were written or computed in. */
export function canonical<T>(value: T): T {
  if (Array.isArray(value)) return value.map(canonical) as T;
  if (typeof value !== "object" || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const made: Record<string, unknown> = {};
  for (const key of ordered(Object.keys(given))) if (given[key] !== undefined) made[key] = canonical(given[key]);
  return made as T;
}

/** Strings in code-unit order: the same on every machine, unlike a locale's. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A JSON file for people and programs: indented, one newline at the end. */
export function jsonFile(path: string, value: unknown): Artefact {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}

/** JSON of a thing that several files hold, such as a document or a finding: written once. The thing stays as it is. */
export const jsonOf: (thing: object) => string = oncePer((thing: object) => JSON.stringify(thing));

/** JSON of a list of such things. */
export function jsonList(items: readonly object[]): string {
  return `[${items.map(jsonOf).join(",")}]`;
}

/** The same with one element a line: compact, and still fit for grep and diff. */
export function jsonLines(items: readonly object[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map(jsonOf).join(",\n")}\n]`;
}

/** A string as a JavaScript literal. */
export function literal(text: string): string {
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
