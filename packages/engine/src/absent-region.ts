import type { IsoDate, RegionCode, Said } from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";
import { formerRegion, regionOn } from "./regions.js";
import { say } from "./words/gaps/say.js";

/**
 * @public Why a region cannot be asked about on a day, in words: the register has no such code, or the division is known
 * to have gone by then. Nothing where it can be asked about.
 */
export function absentRegion(set: CatalogSet, code: RegionCode, on: IsoDate): Said | undefined {
  if (regionOn(set, code, on)) return undefined;
  const former = formerRegion(set, code);
  if (!former) return say("region.unknown", { code });
  return say("region.abolished", { code, title: former.title, on, seen: former.lastSeen });
}
