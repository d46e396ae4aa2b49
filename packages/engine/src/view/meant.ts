import type { IsoDate, PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import type { Gap, GapCode } from "../gaps.js";
import { catalogGaps } from "../gaps.js";
import { allVersions, isPutForward } from "../which-version.js";

/**
 * What an id may mean, oldest first: by its full id one document, by the id without edition or version every version that
 * is more than a proposal, or the proposals where there is nothing else. Tombstones are followed.
 */
export function meantBy(set: CatalogSet, id: string): readonly PublishedDocument[] {
  const named = set.get(id);
  if (named) return [named];
  const versions = versionsOf(set, id);
  if (versions.length > 0) return versions;
  const moved = set.tombstone(id)?.to;
  return moved?.length === 1 && moved[0] !== undefined ? versionsOf(set, moved[0]) : [];
}

function versionsOf(set: CatalogSet, concept: string): readonly PublishedDocument[] {
  const all = allVersions(set, concept);
  const enacted = all.filter((version) => !isPutForward(version));
  return enacted.length > 0 ? enacted : all;
}

/** Gaps in which a thing may stand that the catalogs do not hold. Between two editions nothing stands. */
const open: readonly GapCode[] = ["before-first-edition", "after-last-edition", "edition-without-items"];

/** Editions of its catalog, or what they contain, that would decide whether a thing is in force and are not held. */
export function openGaps(set: CatalogSet, { concept, edition }: PublishedDocument, on: IsoDate): readonly Gap[] {
  if (edition === undefined) return [];
  const catalog = concept.slice(0, concept.lastIndexOf("/"));
  return catalogGaps(set, catalog, on).filter(({ why }) => open.includes(why.code));
}
