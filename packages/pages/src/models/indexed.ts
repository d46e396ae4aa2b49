import type { PublishedDocument } from "@mulu/schema";

import type { World } from "./world.js";

/**
 * Documents by keys, indexed at the first question to a world. A page asks here instead of looking through the whole
 * set, so that a page costs the same however many there are.
 * @param documentsOf the documents to be found
 * @param keysOf the keys each is found by
 */
export function indexed<T extends PublishedDocument>(
  documentsOf: (world: World) => readonly T[],
  keysOf: (document: T, world: World) => readonly string[],
): (world: World, key: string) => readonly T[] {
  const indexes = new WeakMap<World, ReadonlyMap<string, readonly T[]>>();
  const indexOf = (world: World): ReadonlyMap<string, readonly T[]> => {
    const index = new Map<string, T[]>();
    for (const document of documentsOf(world)) {
      for (const key of new Set(keysOf(document, world))) {
        const found = index.get(key);
        if (found) found.push(document);
        else index.set(key, [document]);
      }
    }
    indexes.set(world, index);
    return index;
  };
  return (world, key) => (indexes.get(world) ?? indexOf(world)).get(key) ?? [];
}
