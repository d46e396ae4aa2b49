import type { IsoDate, PublishedDocket, PublishedDocument } from "@mulu/schema";

import { closingDay } from "../docket/windows.js";
import { ownDates } from "../state/own-dates.js";

/** @public What happens on a day of a legal change. */
export type LegalDayIs = "opens" | "closes" | "decided" | "published" | "in-force" | "ends";

/** @public A day of a legal change. */
export interface LegalDay {
  is: LegalDayIs;
  on: IsoDate;
  /** Of which version, where it is not of the docket as a whole. */
  version?: string;
  /** Of which comment window, where a docket has several. */
  window?: string;
}

/** Days of a docket: of each of its windows, or as it states them, of its decision and its publication. */
export function daysOfDocket(docket: PublishedDocket): LegalDay[] {
  const { opened, closes, decision, publication, windows } = docket;
  const day = (is: LegalDayIs, on: IsoDate | undefined, more: Partial<LegalDay> = {}): LegalDay[] =>
    on === undefined ? [] : [{ is, on, ...more }];
  const ofWindows = (windows ?? []).flatMap((window) => [
    ...day("opens", window.opens, { window: window.id }),
    ...day("closes", closingDay(window), { window: window.id }),
  ]);
  return [
    ...(windows === undefined ? [...day("opens", opened), ...day("closes", closes)] : ofWindows),
    ...day("decided", decision?.date),
    ...day("published", publication?.date),
  ];
}

/** Days of a version: of an edition that of its publication too. A proposal is not in force on any. */
export function daysOfVersion(version: PublishedDocument): LegalDay[] {
  const { id } = version;
  if (version.nature === "draft" || version.nature === "exercise") return [];
  const dates = version.documentKind === "edition" ? version.dates : undefined;
  const own = version.documentKind === "edition" ? { from: dates?.effective, to: dates?.until } : ownDates(version);
  const day = (is: LegalDayIs, on: IsoDate | undefined): LegalDay[] =>
    on === undefined ? [] : [{ is, on, version: id }];
  return [...day("published", dates?.published), ...day("in-force", own?.from), ...day("ends", own?.to)];
}
