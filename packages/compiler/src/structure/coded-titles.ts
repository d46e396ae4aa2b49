import type { Text, Vocabulary } from "@mulu/schema";

import type { ReadDocument } from "../read/read-documents.js";

type TitleLookup = (codes: readonly string[]) => (code: string) => Text | undefined;

/**
 * Titles of the allowed values of a field, from whichever vocabulary names them all. Of several the smallest is taken:
 * it is the one made for that field. Built at first use, as only a wrong value asks for it.
 */
export function codedTitles(documents: readonly ReadDocument[]): TitleLookup {
  let vocabularies: Map<string, Text>[] | undefined;
  return (codes) => {
    vocabularies ??= documents
      .filter(({ identity }) => identity.kind === "vocabulary")
      .map(({ value }) => titles(value))
      .sort((a, b) => a.size - b.size);
    const found = vocabularies.find((known) => codes.every((code) => known.has(code)));
    return (code) => found?.get(code);
  };
}

/** Tolerant on purpose: the vocabulary itself may be the broken file. */
function titles(value: unknown): Map<string, Text> {
  const values = (value as Partial<Vocabulary> | null)?.values;
  if (!Array.isArray(values)) return new Map();
  return new Map(values.flatMap((each) => (isTitled(each) ? [[each.code, each.title]] : [])));
}

function isTitled(value: unknown): value is { code: string; title: Text } {
  if (typeof value !== "object" || value === null || !("code" in value) || !("title" in value)) return false;
  const { code, title } = value;
  if (typeof code !== "string" || typeof title !== "object" || title === null) return false;
  return "zh" in title && "en" in title && typeof title.zh === "string" && typeof title.en === "string";
}
