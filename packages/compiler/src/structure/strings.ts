import type { ValuePath } from "../compilation.js";

/** A text of a document, a value or a key, and where it stands. */
export interface StringAt {
  path: ValuePath;
  text: string;
  isKey: boolean;
}

/** Every text of a document: its values, and its keys by the path of what they name. */
export function* stringsOf(value: unknown, path: ValuePath = []): Iterable<StringAt> {
  if (typeof value === "string") yield { path, text: value, isKey: false };
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof step === "string") yield { path: [...path, step], text: step, isKey: true };
    yield* stringsOf(child, [...path, step]);
  }
}
