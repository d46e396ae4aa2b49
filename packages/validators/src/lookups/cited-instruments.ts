import type { CatalogSet } from "@mulu/engine";

import { operative } from "./bases.js";

const cache = new WeakMap<CatalogSet, ReadonlySet<string>>();

/** Instruments something rests on: cited as operative basis, or as the act that sets a standard. One pass per set. */
export function citedInstruments(set: CatalogSet): ReadonlySet<string> {
  const known = cache.get(set);
  if (known) return known;
  const cited = new Set<string>();
  for (const document of set.documents) {
    for (const { basis } of operative(document)) cited.add(basis.instrument);
    const setBy = "setBy" in document ? document.setBy : undefined;
    if (setBy) cited.add(setBy.instrument);
  }
  cache.set(set, cited);
  return cited;
}
