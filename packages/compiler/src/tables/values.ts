import type { Assignment } from "./assignment.js";

/** A document as read from YAML. */
export type Plain = Record<string, unknown>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path, or undefined. */
export function at(value: unknown, path: readonly string[]): unknown {
  let inner = value;
  for (const key of path) inner = isPlain(inner) ? inner[key] : undefined;
  return inner;
}

/** A copy with one value set; parents that are missing are made. */
export function withValue(document: Plain, { path, value }: Assignment): Plain {
  const [key, ...rest] = path;
  if (key === undefined) return document;
  const inner = document[key];
  return {
    ...document,
    [key]: rest.length === 0 ? value : withValue(isPlain(inner) ? inner : {}, { path: rest, value }),
  };
}

/** Names in a list field such as `unknown`. */
export function stringsAt(document: Plain, key: string): string[] {
  const value = document[key];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
