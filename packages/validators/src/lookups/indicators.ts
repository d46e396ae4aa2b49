import type { CatalogSet } from "@mulu/engine";
import type { PublishedIndicator } from "@mulu/schema";

/** Indicators of an edition. */
export function indicatorsOf(set: CatalogSet, edition: string | undefined): PublishedIndicator[] {
  if (edition === undefined) return [];
  return set.members(edition).filter((member): member is PublishedIndicator => member.documentKind === "indicator");
}

/** The indicator with this id. */
export function indicator(set: CatalogSet, id: string | undefined): PublishedIndicator | undefined {
  const found = id === undefined ? undefined : set.get(id);
  return found?.documentKind === "indicator" ? found : undefined;
}

/** Indicators directly below one. */
export function childrenOf(set: CatalogSet, { id, edition }: PublishedIndicator): PublishedIndicator[] {
  return indicatorsOf(set, edition).filter(({ parent }) => parent === id);
}
