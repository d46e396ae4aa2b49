import { oncePerSet } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import type { ImportContext } from "./request.js";
import { sameCell } from "./tidy.js";
import { at } from "./values.js";
import type { Plain } from "./values.js";

/** A row, as far as it names a document. */
interface Named {
  id: string;
  title: string;
}

/** Whether the catalogs hold these very words of the thing that a row names: then they say nothing new of it. */
export type KnownWords = (named: Named, text: string) => boolean;

/** All words held under a title: of a hundred tables over the same catalogs they are gathered once. */
const wordsOf = oncePerSet((set): ReadonlyMap<string, ReadonlySet<string>> => {
  const byTitle = new Map<string, Set<string>>();
  for (const document of set.documents) {
    if (!("title" in document)) continue;
    const { title, note } = document as { title: Text; note?: Text };
    const words = byTitle.get(title.zh) ?? new Set<string>();
    byTitle.set(title.zh, words.add(title.zh));
    if (note) words.add(note.zh);
  }
  return byTitle;
});

function heldBy(document: Plain | undefined): string[] {
  return [
    ["note", "zh"],
    ["title", "zh"],
  ].flatMap((path) => {
    const held = document && at(document, path);
    return typeof held === "string" ? [held] : [];
  });
}

/** Remarks and names by the document that a row names with its id, or by a document of any edition with its title. */
export function knownWords({ compilation, documents }: Pick<ImportContext, "compilation" | "documents">): KnownWords {
  return ({ id, title }, text) => {
    const document = id === "" ? undefined : documents.get(id.trim().split("/").at(-1) ?? "");
    if (heldBy(document).some((held) => sameCell(held, text))) return true;
    return wordsOf(compilation.set).get(title.trim())?.has(text.trim()) ?? false;
  };
}

/** Days for which a table is read: the day it was verified, and the first of its edition. */
export function daysOf({ provenance, edition: { dates } }: Pick<ImportContext, "provenance" | "edition">): string[] {
  const first = dates?.effective ?? dates?.published ?? dates?.compiled;
  return [provenance.verified, first].filter((day) => day !== undefined);
}
