import { absentRegion, dataDay } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { IsoDate, RegionCode } from "@mulu/schema";

import { UsageError } from "./exit.js";
import { parseDate } from "./load.js";
import { say } from "./words/say.js";

/** Where and when, as the command line gives it. */
export interface PlaceOptions {
  region?: string;
  on?: string;
}

/** Where and when a question is asked; without a day, that as of which the data speak. */
export interface Place {
  region?: RegionCode;
  on: IsoDate;
}

/** @throws UsageError for a day that is none, a region that cannot be asked about that day, and data without a day */
export function placeOf(set: CatalogSet, { region, on: written }: PlaceOptions): Place {
  const on = written === undefined ? dataDay(set) : parseDate(written);
  if (on === undefined) {
    throw new UsageError(say("data-do-not-say"));
  }
  if (region === undefined) return { on };
  const absent = absentRegion(set, region, on);
  if (absent) throw new UsageError(`${absent.zh} / ${absent.en}`);
  return { region, on };
}
