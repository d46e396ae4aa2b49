import type { RegionCode } from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";

/** Deeper than any real division; a longer line is a cycle. */
const maxDepth = 8;

/** @public The region and its ancestors, from the region itself up to the country. */
export function regionLine(set: CatalogSet, code: RegionCode): RegionCode[] {
  const line: RegionCode[] = [];
  for (let next: RegionCode | undefined = code; next !== undefined && line.length < maxDepth; ) {
    if (line.includes(next)) break;
    line.push(next);
    next = set.region(next)?.parent;
  }
  return line;
}

/** @public Whether rules of `outer` reach `inner`: the same region, or one of its ancestors. */
export function covers(set: CatalogSet, outer: RegionCode, inner: RegionCode): boolean {
  return regionLine(set, inner).includes(outer);
}
