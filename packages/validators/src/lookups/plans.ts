import { covers } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { RegionCode } from "@mulu/schema";

import { beijingPlan } from "../settings.js";

/** Whether Beijing’s plan reaches a region: the city itself and its districts. */
export function isUnderBeijingPlan(set: CatalogSet, region: RegionCode | undefined): boolean {
  return region !== undefined && covers(set, beijingPlan.region, region);
}
