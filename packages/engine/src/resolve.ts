import type { DocumentKind, IsoDate, RegionCode } from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";
import type { Gap } from "./gaps.js";
import { resolvableKinds } from "./resolvable.js";
import type { ResolvableKind } from "./resolvable.js";
import { CatalogView } from "./view/catalog-view.js";
import type { Collision, Resolved } from "./view/items.js";

/** @public The question: what applies in this region on this day? Without a region, what applies nationwide. */
export interface ResolveQuery<K extends DocumentKind = ResolvableKind> {
  region?: RegionCode;
  on: IsoDate;
  kinds?: readonly K[];
}

/** @public Answer to a resolve query. */
export interface Resolution<K extends DocumentKind = ResolvableKind> {
  region: RegionCode | null;
  on: IsoDate;
  items: readonly Resolved<K>[];
  collisions: readonly Collision[];
  /** What the answer does not hold, so that it cannot pass for whole. */
  gaps: readonly Gap[];
  /** The day as of which the data speak; null for data in which nothing was verified. */
  asOf: IsoDate | null;
}

/** @public What is in force in a region on a day, with the origin of every item, as a list. Pure: the date is an argument. */
export function resolve<K extends DocumentKind = ResolvableKind>(
  set: CatalogSet,
  query: ResolveQuery<K>,
): Resolution<K> {
  const view = new CatalogView(set, query);
  const kinds = query.kinds ?? (resolvableKinds as readonly DocumentKind[] as readonly K[]);
  const asks = (kind: DocumentKind): boolean => kinds.some((asked) => asked === kind);
  return {
    region: query.region ?? null,
    on: query.on,
    items: view.itemsOf(kinds),
    collisions: asks("entry") ? view.collisions : [],
    gaps: view.gapsOf(kinds),
    asOf: view.asOf,
  };
}
