import { titleOf } from "@mulu/engine";
import { kinds } from "@mulu/schema";
import type { PublishedDocument, Text } from "@mulu/schema";

/** Titles of instruments stand in 《》, other names in quotes; a quote within becomes a single one, as GB/T 15834 has it. */
function quoted(document: PublishedDocument, zh: string): string {
  if (document.documentKind === "instrument") return `《${zh}》`;
  return `“${zh.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** The document by kind and title, as a message names it: 措施“…”, 《…》; Measure “…”. */
export function nameOf(document: PublishedDocument): Text {
  const title = titleOf(document);
  const kind = kinds[document.documentKind].name;
  const zhKind = document.documentKind === "instrument" ? "" : kind.zh;
  return { zh: `${zhKind}${quoted(document, title.zh)}`, en: `${kind.en} “${title.en}”` };
}
