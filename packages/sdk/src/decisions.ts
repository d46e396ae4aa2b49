import type { CatalogSet } from "@mulu/engine";
import {
  checkAcceptance,
  checkCommitment,
  checkConsent,
  checkContract,
  checkDesignation,
  checkGovernment,
  checkMeasure,
  checkObjection,
  checkPublication,
  checkQuery,
  checkRecord,
  checkRepair,
  checkReport,
  checkSharing,
  checkVoluntary,
} from "@mulu/validators";
import type { Check, DealingKind, Dealings, Decision } from "@mulu/validators";

import { requireDay, requireKeys, requireRegion } from "./asked.js";

/** @public Where and when something is done. */
export interface Place<Region extends string = string> {
  /** GB/T 2260 code: the catalogs of this region and of those above it count, beside the national ones. */
  region: Region;
  /** Calendar date in UTC+8, `YYYY-MM-DD`: the law and the catalogs of this day decide. */
  on: string;
}

type Ask<K extends DealingKind, Region extends string> = (dealing: Dealings[K], place: Place<Region>) => Decision;

/**
 * @public May it be done? Each answers `allowed`, `not-allowed` or `cannot-say`, with findings, their articles, how many
 * of them warn, and what is missing: of what was given, or of the catalogs. Off the catalog means not allowed; what is not
 * known is never guessed. An id without edition means the one in force there and then; an id, a code or a field that
 * nobody knows is named, and the answer is `cannot-say`. A region or a day that is none throws.
 */
export interface Decisions<Region extends string = string> {
  checkRecord: Ask<"record", Region>;
  checkSharing: Ask<"share", Region>;
  checkPublication: Ask<"publication", Region>;
  checkDesignation: Ask<"designation", Region>;
  checkMeasure: Ask<"measure", Region>;
  checkRepair: Ask<"repair", Region>;
  checkObjection: Ask<"objection", Region>;
  checkConsent: Ask<"consent", Region>;
  checkCommitment: Ask<"commitment", Region>;
  checkAcceptance: Ask<"acceptance", Region>;
  checkContract: Ask<"contract", Region>;
  checkGovernment: Ask<"government", Region>;
  checkQuery: Ask<"query", Region>;
  checkReport: Ask<"report", Region>;
  checkVoluntary: Ask<"voluntary", Region>;
}

/** Decisions under the catalogs of a set. @throws UnknownIdError for a region, RangeError for a date that is none */
export function decisionsOver(set: CatalogSet): Decisions {
  const ask =
    <K extends DealingKind>(check: Check<K>): Ask<K, string> =>
    (dealing, place: Place | undefined) => {
      const { region, on } = requireKeys("place", place, ["region", "on"]);
      requireDay(on);
      requireRegion(set, region, on);
      return check(dealing, { set, region, date: on });
    };
  return {
    checkRecord: ask(checkRecord),
    checkSharing: ask(checkSharing),
    checkPublication: ask(checkPublication),
    checkDesignation: ask(checkDesignation),
    checkMeasure: ask(checkMeasure),
    checkRepair: ask(checkRepair),
    checkObjection: ask(checkObjection),
    checkConsent: ask(checkConsent),
    checkCommitment: ask(checkCommitment),
    checkAcceptance: ask(checkAcceptance),
    checkContract: ask(checkContract),
    checkGovernment: ask(checkGovernment),
    checkQuery: ask(checkQuery),
    checkReport: ask(checkReport),
    checkVoluntary: ask(checkVoluntary),
  };
}
