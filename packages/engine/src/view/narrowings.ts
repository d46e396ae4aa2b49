import type { IsoDate, Narrowing, PublishedEntry, RegionCode } from "@mulu/schema";

import { oncePer } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import type { Living } from "./living.js";
import { groupsIn } from "./living.js";

/** Where and when: the region with its ancestors, and the day. */
export interface At {
  line: readonly RegionCode[];
  on: IsoDate;
}

/** Entries that narrow others in a line of regions on a day, by what they name, in id order. */
export type Narrowings = ReadonlyMap<string, readonly Living<"entry">[]>;

/** Those of a group that narrow others: few, and the same for all regions that share the group. */
const narrowers = oncePer((group: readonly Living[]): readonly Living<"entry">[] =>
  (group as readonly Living<"entry">[]).filter(({ document }) => document.narrows !== undefined),
);

/** What narrows entries in a line of regions on a day. */
export function narrowingsIn(set: CatalogSet, at: At): Narrowings {
  const found = new Map<string, Living<"entry">[]>();
  const all = groupsIn(set, "entry", at).flatMap(({ living }) => narrowers(living));
  for (const living of all.sort((a, b) => (a.document.id < b.document.id ? -1 : 1))) {
    const { narrows } = living.document;
    if (!narrows) continue;
    const base = namedBy(set, narrows);
    const known = found.get(base);
    if (known) known.push(living);
    else found.set(base, [living]);
  }
  return found;
}

/** What a narrowing names, tombstones followed: an entry of one edition, or a thing through time. */
export function namedBy(set: CatalogSet, { entry }: Narrowing): string {
  const moved = set.tombstone(entry)?.to;
  return moved?.length === 1 && moved[0] !== undefined ? moved[0] : entry;
}

/**
 * What narrows one entry: whatever names it, or the thing it is a version of. Who named an earlier edition narrowed that
 * one; whether the next is narrowed too is for a supplement to say.
 */
export function narrowing(
  narrowings: Narrowings,
  { id, concept }: Pick<PublishedEntry, "id" | "concept">,
): readonly Living<"entry">[] {
  const [byId, byConcept] = [narrowings.get(id) ?? [], narrowings.get(concept) ?? []];
  if (byId.length === 0 || id === concept) return byConcept;
  return [...byId, ...byConcept].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
}
