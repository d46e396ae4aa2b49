import { allVersions, documentFor, isPutForward } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { IsoDate, PublishedDocument } from "@mulu/schema";

/** Who refers, and by which day's catalogs. */
export interface Referrer {
  by?: PublishedDocument;
  on?: IsoDate | undefined;
}

/**
 * What a reference names: the thing with this id, or, where it names no edition, the version that stands for it on the
 * day. A proposal may name what is only proposed with it.
 */
export function referred(set: CatalogSet, id: string, { by, on }: Referrer = {}): PublishedDocument | undefined {
  const found = documentFor(set, id, on);
  if (found || !by || !isPutForward(by)) return found;
  return allVersions(set, id).findLast(({ date }) => on === undefined || (date !== undefined && date <= on));
}
