import type { CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

/** What a reference names: the thing with this id, or, where it names no edition, the latest version of the concept. */
export function referred(set: CatalogSet, id: string): PublishedDocument | undefined {
  return set.get(id) ?? set.versions(id).at(-1);
}
