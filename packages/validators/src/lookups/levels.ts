import type { CatalogSet } from "@mulu/engine";
import type { LegalLevel, Text } from "@mulu/schema";

/** Title of a legal level, from the vocabulary of the catalogs. */
export function levelTitle(set: CatalogSet, level: LegalLevel): Text {
  const value = set.vocabulary("legal-levels")?.values.find(({ code }) => code === level);
  return value?.title ?? { zh: level, en: level };
}
