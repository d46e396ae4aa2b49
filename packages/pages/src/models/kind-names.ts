import { editionRooms, kinds, kindTitle } from "@mulu/schema";
import type { DocumentKind } from "@mulu/schema";

import { say } from "./world.js";
import type { World } from "./world.js";

const isKind = (kind: string): kind is DocumentKind => Object.hasOwn(kinds, kind);

/** What one of a kind is called. */
export function kindName(world: World, kind: DocumentKind): string {
  return say(world, kindTitle(kind));
}

/** What several of a kind are called; what is no kind of document, as it is written. */
export function kindPlural(world: World, kind: string): string {
  return isKind(kind) ? say(world, kinds[kind].plural) : kind;
}

/** What the catalogs of a room are called. */
export function roomTitle(world: World, room: string): string {
  const found = editionRooms.find(({ name }) => name === room);
  return found ? say(world, found.title) : room;
}
