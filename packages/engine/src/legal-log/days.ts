import type { IsoDate, OrganizationId, PublishedDocket, PublishedDocument, Text } from "@mulu/schema";

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
  by?: OrganizationId;
  note?: Text;
}

/** Days of a docket. */
export function daysOfDocket({ opened, closes, decision }: PublishedDocket): LegalDay[] {
  const { date, by, note } = decision ?? {};
  return [
    ...(opened === undefined ? [] : [{ is: "opens", on: opened } as const]),
    ...(closes === undefined ? [] : [{ is: "closes", on: closes } as const]),
    ...(date === undefined
      ? []
      : [
          {
            is: "decided",
            on: date,
            ...(by === undefined ? {} : { by }),
            ...(note === undefined ? {} : { note }),
          } as const,
        ]),
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
