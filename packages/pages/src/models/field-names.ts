import { fieldLabel, identifyPath } from "@mulu/schema";
import type { FileKind, PublishedDocument } from "@mulu/schema";

import { say } from "./world.js";
import type { World } from "./world.js";

/** How the site writes a name: as a heading begins. */
export function asHeading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name of a field of a kind, or of a field within a field; that of its edition where it is the edition's. */
export function fieldName(world: World, kind: FileKind, field: string): string {
  const label = fieldLabel(kind, field) ?? fieldLabel("edition", field);
  return label === undefined ? field : asHeading(say(world, label));
}

/** Kind of what an edition holds; undefined for what is no edition. */
export function memberKindOf({ documentKind, id }: PublishedDocument): FileKind | undefined {
  return documentKind === "edition" ? identifyPath(`${id}/item.yaml`)?.kind : undefined;
}

/** The name of a field of a document, or, in an edition, of a field of what it holds. */
export function nameIn(world: World, document: PublishedDocument, field: string): string {
  const isOwn = fieldLabel(document.documentKind, field) !== undefined;
  return fieldName(world, isOwn ? document.documentKind : (memberKindOf(document) ?? document.documentKind), field);
}
