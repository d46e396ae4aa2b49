import type { AdminLevel, DivisionTitle, RegionCode } from "@mulu/schema";

import { oncePerSet } from "./catalog-set.js";
import type { CatalogSet } from "./catalog-set.js";

/** Deeper than any real division; a longer line is a cycle. */
const maxDepth = 8;

/** @public A region by its code: a document of its own, or a division that its province lists. */
export interface RegionEntry {
  code: RegionCode;
  /** Chinese always; English only where a source gives it. */
  title: DivisionTitle;
  level: AdminLevel;
  parent?: RegionCode;
}

/** Divisions that provinces list, by code. */
const divisions = oncePerSet(listDivisions);

/**
 * @public The region with this code, whether it has a document of its own or only a line in its province's.
 * @returns undefined for codes the table does not have, those no longer in use among them
 */
export function findRegion(set: CatalogSet, code: RegionCode): RegionEntry | undefined {
  const own = set.region(code);
  if (!own) return divisions(set).get(code);
  const { title, level, parent } = own;
  return { code, title, level, ...(parent === undefined ? {} : { parent }) };
}

/** @public The region and its ancestors, from the region itself up to the country. */
export function regionLine(set: CatalogSet, code: RegionCode): RegionCode[] {
  const line: RegionCode[] = [];
  for (let next: RegionCode | undefined = code; next !== undefined && line.length < maxDepth; ) {
    if (line.includes(next)) break;
    line.push(next);
    next = findRegion(set, next)?.parent;
  }
  return line;
}

/** @public Whether rules of `outer` reach `inner`: the same region, or one of its ancestors. */
export function covers(set: CatalogSet, outer: RegionCode, inner: RegionCode): boolean {
  return regionLine(set, inner).includes(outer);
}

function listDivisions(set: CatalogSet): ReadonlyMap<RegionCode, RegionEntry> {
  const listed = new Map<RegionCode, RegionEntry>();
  for (const { id, divisions: lines = [] } of set.all("region")) {
    const province = id.slice("regions/".length);
    const prefectures = new Set(lines.map(({ code }) => code).filter(isPrefecture));
    for (const { code, title } of lines) {
      const prefecture = `${code.slice(0, 4)}00`;
      const isKnown = prefecture !== code && (prefectures.has(prefecture) || set.region(prefecture) !== undefined);
      const level = isPrefecture(code) ? "prefecture" : "county";
      listed.set(code, { code, title, level, parent: isKnown ? prefecture : province });
    }
  }
  return listed;
}

/** GB/T 2260: two digits for the province, two for the prefecture, two for the county. */
function isPrefecture(code: RegionCode): boolean {
  return code.endsWith("00");
}
