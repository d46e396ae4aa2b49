import type { AdminLevel, DivisionTitle, IsoDate, RegionCode, Said } from "@mulu/schema";

import { oncePerSet } from "./catalog-set.js";
import type { CatalogSet } from "./catalog-set.js";
import { say } from "./words/gaps/say.js";

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

/** Divisions that provinces list as no longer in use, by code. */
const formerRegions = oncePerSet(listFormer);

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

/** @public A division no longer in use, as far as the register knows it. */
export interface FormerRegion extends RegionEntry {
  /** Month of the last table of codes that has it. */
  lastSeen: string;
  /** First month of which the register knows that it was gone; none where it was in the last of the old tables. */
  goneBy?: string;
  /** The day on which the register was verified and no longer had it. */
  notInUseOn: IsoDate;
}

/** @public The region a code stood for, where it is no longer in use. */
export function formerRegion(set: CatalogSet, code: RegionCode): FormerRegion | undefined {
  return formerRegions(set).get(code);
}

/**
 * @public The region a code means on a day: one in use now, or one no longer in use that is not known to have gone by
 * then. When a division in use was set up the register does not hold.
 */
export function regionOn(set: CatalogSet, code: RegionCode, on: IsoDate): RegionEntry | FormerRegion | undefined {
  const now = findRegion(set, code);
  if (now) return now;
  const former = formerRegion(set, code);
  if (!former || (former.goneBy !== undefined && former.goneBy <= on.slice(0, 7))) return undefined;
  return former.goneBy === undefined && former.notInUseOn <= on ? undefined : former;
}

/**
 * @public Whether a region lies outside the mainland: Taiwan, Hong Kong, Macao. National laws apply in Hong Kong and
 * Macao only as far as Annex III of their Basic Laws lists them (art. 18 of each); none of the catalogs is of them.
 */
export function isOutsideMainland(code: RegionCode): boolean {
  return ["71", "81", "82"].includes(code.slice(0, 2));
}

/** @public Why nothing that is held here can be asked of a region, in words; nothing where the law of the mainland holds. */
export function otherLawIn(code: RegionCode): Said | undefined {
  if (!isOutsideMainland(code)) return undefined;
  return say("region.other-law");
}

/** @public The region and its ancestors, from the region itself up to the country; those of the past among them. */
export function regionLine(set: CatalogSet, code: RegionCode): RegionCode[] {
  const line: RegionCode[] = [];
  for (let next: RegionCode | undefined = code; next !== undefined && line.length < maxDepth; ) {
    if (line.includes(next)) break;
    line.push(next);
    next = (findRegion(set, next) ?? formerRegion(set, next))?.parent;
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

function listFormer(set: CatalogSet): ReadonlyMap<RegionCode, FormerRegion> {
  const provinces = set.all("region").filter(({ formerDivisions }) => formerDivisions);
  const tables = [...new Set(provinces.flatMap(({ formerDivisions = [] }) => formerDivisions.map(monthOf)))].sort();
  const codes = new Set(provinces.flatMap(({ formerDivisions = [] }) => formerDivisions.map(({ code }) => code)));
  const listed = new Map<RegionCode, FormerRegion>();
  for (const { id, formerDivisions = [], provenance } of provinces) {
    for (const { code, title, lastSeen } of formerDivisions) {
      const prefecture = `${code.slice(0, 4)}00`;
      const isKnown = prefecture !== code && (codes.has(prefecture) || findRegion(set, prefecture) !== undefined);
      const parent = isKnown ? prefecture : id.slice("regions/".length);
      const level = isPrefecture(code) ? "prefecture" : "county";
      const goneBy = tables.find((month) => month > lastSeen);
      const notInUseOn = provenance.verified;
      listed.set(code, {
        code,
        title,
        level,
        parent,
        lastSeen,
        notInUseOn,
        ...(goneBy === undefined ? {} : { goneBy }),
      });
    }
  }
  return listed;
}

function monthOf({ lastSeen }: { lastSeen: string }): string {
  return lastSeen;
}

/** GB/T 2260: two digits for the province, two for the prefecture, two for the county. */
function isPrefecture(code: RegionCode): boolean {
  return code.endsWith("00");
}
