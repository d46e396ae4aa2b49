import { oncePer } from "@mulu/engine";
import type { CatalogSet, RuleDescription } from "@mulu/engine";
import type { Finding } from "@mulu/schema";

import { oncePerKeys } from "./once-per-keys.js";

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

/** Keys in order; none, where they came so. */
const orderOf = oncePerKeys((keys): readonly string[] | "as they came" => {
  const order = [...keys].sort(compareKeys);
  return order.every((key, index) => key === keys[index]) ? "as they came" : order;
});

/** The same value with object keys in one order, whatever order they were written or computed in. What is so is not copied. */
export function canonical<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  return (Array.isArray(value) ? canonicalList(value) : canonicalObject(value as Values)) as T;
}

type Values = Readonly<Record<string, unknown>>;

function canonicalList(given: readonly unknown[]): readonly unknown[] {
  let made: unknown[] | undefined;
  given.forEach((item, index) => {
    const own = canonical(item);
    if (own !== item) made ??= given.slice(0, index);
    made?.push(own);
  });
  return made ?? given;
}

function canonicalObject(given: Values): Values {
  const keys = Object.keys(given);
  const order = orderOf(keys);
  const made: Record<string, unknown> = {};
  let isSame = order === "as they came";
  for (const key of order === "as they came" ? keys : order) {
    const value = given[key];
    const own = canonical(value);
    if (own === undefined || own !== value) isSame = false;
    if (own !== undefined) made[key] = own;
  }
  return isSame ? given : made;
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
