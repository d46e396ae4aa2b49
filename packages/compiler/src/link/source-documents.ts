import type { Authored, AuthoredDocument, FileKind } from "@mulu/schema";

export type { Authored } from "@mulu/schema";

/** Whether a file holds a document; the exceptions file is published with the findings. */
export function isDocument(authored: Authored): authored is AuthoredDocument {
  return authored.kind !== "exceptions";
}

/** Narrows a document to a kind. */
export function isOfKind<K extends FileKind>(document: Authored | undefined, kind: K): document is Authored<K> {
  return document?.kind === kind;
}
