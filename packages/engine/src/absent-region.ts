import type { IsoDate, RegionCode, Text } from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";
import { formerRegion, regionOn } from "./regions.js";

/**
 * @public Why a region cannot be asked about on a day, in words: the register has no such code, or the division is known
 * to have gone by then. Nothing where it can be asked about.
 */
export function absentRegion(set: CatalogSet, code: RegionCode, on: IsoDate): Text | undefined {
  if (regionOn(set, code, on)) return undefined;
  const former = formerRegion(set, code);
  if (!former) {
    return {
      zh: `没有代码为 ${code} 的行政区划。请写六位数字的行政区划代码，例如 310000（上海市）。`,
      en: `No region has the code ${code}. Write the six digits of GB/T 2260, for example 310000 (Shanghai).`,
    };
  }
  const { title, lastSeen } = former;
  return {
    zh: `行政区划 ${code}（${title.zh}）在 ${on} 已经撤销：最后见于 ${lastSeen} 的代码表，此后的区划中没有；由哪个区划接替没有登记。问现在的情况，请写接替它的区划的代码；问过去，请写它还在时的日期，例如 ${lastSeen}-01。`,
    en: `The region ${code} (${title.en ?? title.zh}) had been abolished by ${on}: it was last seen in the table of codes of ${lastSeen} and is not among the divisions after that; what took its place is not on record. For today use the code of the division that took its place; for the past use a day when it was there, for example ${lastSeen}-01.`,
  };
}
