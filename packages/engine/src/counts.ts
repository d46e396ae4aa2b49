import type { OfficialCounts, PublishedEdition, PublishedIndicator } from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";
import { decimalSum } from "./decimals.js";

/** @public What is held of an edition, counted as its publisher counts: only what its kind of catalog counts. */
export function countsOf(set: CatalogSet, edition: PublishedEdition): OfficialCounts {
  const members = set.members(edition.id);
  const measures = members.filter((member) => member.documentKind === "measure");
  const indicators = members.filter((member) => member.documentKind === "indicator");
  if (indicators.length > 0 || edition.concept.endsWith("/indicators")) return indicatorCounts(indicators);
  const categories = edition.categories?.length;
  if (measures.length === 0 && !edition.concept.endsWith("/measures")) {
    return { ...(categories === undefined ? {} : { categories }), entries: members.length };
  }
  const types = new Set<string>(measures.map(({ type }) => type));
  const values = set.vocabulary("measure-types")?.values.filter(({ code }) => types.has(code)) ?? [];
  const groups = new Set(values.flatMap(({ group }) => group ?? []));
  return { groups: groups.size, types: types.size, entries: measures.length };
}

/** Indicators by level, and what level one adds up to. */
function indicatorCounts(indicators: readonly PublishedIndicator[]): OfficialCounts {
  const at = (level: number): number => indicators.filter((indicator) => indicator.level === level).length;
  const score = decimalSum(indicators.filter(({ level }) => level === 1).map((indicator) => indicator.score ?? 0));
  return { level1: at(1), level2: at(2), level3: at(3), level4: at(4), score, entries: indicators.length };
}
