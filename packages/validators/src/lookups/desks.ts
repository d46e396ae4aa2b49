import type { CatalogSet } from "@mulu/engine";

const cache = new WeakMap<CatalogSet, ReadonlySet<string>>();

/** Organizations that carry out repair: authorities of serious lists, and handlers that entries name. One pass per set. */
export function repairBodies(set: CatalogSet): ReadonlySet<string> {
  const known = cache.get(set);
  if (known) return known;
  const lists = set.all("list").flatMap(({ authority }) => authority ?? []);
  const entries = set.all("entry").flatMap(({ repair }) => repair?.handler ?? []);
  const bodies = new Set<string>([...lists, ...entries]);
  cache.set(set, bodies);
  return bodies;
}
