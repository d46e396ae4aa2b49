import type { IsoDate, PublishedDocument, RegionCode, Text } from "@mulu/schema";

import { absentRegion } from "../absent-region.js";
import type { CatalogSet } from "../catalog-set.js";
import { compareText } from "../diff/compare-text.js";
import { diff } from "../diff/diff.js";
import type { Diff, ThingDiff } from "../diff/diff.js";
import { daySide } from "../diff/sides.js";
import type { DiffSide } from "../diff/sides.js";

/** @public What holds otherwise in a region on a day, with what supplements and defaults make of it. */
export interface ResolvedReview {
  readonly on: IsoDate;
  /** Not there: nationwide. */
  readonly region?: RegionCode;
  readonly title: Text;
  readonly diff: Diff;
}

/** @public Places and days that were looked at, and how many were not. */
export interface ResolvedReviews {
  /** Places and days on which something holds otherwise. */
  readonly views: readonly ResolvedReview[];
  readonly looked: { readonly regions: readonly (RegionCode | "national")[]; readonly days: readonly IsoDate[] };
  /** Pairs of place and day left out because there are too many. */
  readonly leftOut: number;
}

/** Places and days that are looked at at most: each is a whole comparison. */
const most = 24;

/** Regions a change reaches otherwise than the country: where it lies, and where a supplement narrows what changed. */
function regionsOf(set: CatalogSet, things: readonly ThingDiff[]): RegionCode[] {
  const ids = new Set(things.flatMap(({ thing, before, after }) => [thing, before, after]));
  const own = things.flatMap(({ before, after }) => regionIn(after ?? before ?? ""));
  const narrowing = set
    .all("entry")
    .filter(({ narrows }) => narrows !== undefined && namesOneOf(narrows, ids))
    .flatMap(({ regionCode }) => regionCode ?? []);
  return [...new Set([...own, ...narrowing])].sort(compareText);
}

const regionIn = (id: string): RegionCode[] => {
  const [, code] = /^local\/(\d{6})\//.exec(id) ?? [];
  return code === undefined ? [] : [code];
};

const namesOneOf = (
  narrows: NonNullable<Extract<PublishedDocument, { documentKind: "entry" }>["narrows"]>,
  ids: ReadonlySet<string | undefined>,
): boolean => ids.has(narrows.entry);

/** Days on which what changed begins, and the day on which it is asked. */
function daysOf(things: readonly ThingDiff[], on: IsoDate | undefined): IsoDate[] {
  const begun = things.flatMap(({ from, changes }) =>
    from === "cannot-say" || changes.every((each) => each.class !== "normative") ? [] : [from],
  );
  return [...new Set([...(on === undefined ? [] : [on]), ...begun])].sort(compareText);
}

/** What holds otherwise after a change, by place and day; of a region what is not the same as nationwide. */
export function resolvedReviews(
  { before, after }: { before: CatalogSet; after: CatalogSet },
  things: readonly ThingDiff[],
  on: IsoDate | undefined,
): ResolvedReviews {
  const days = daysOf(things, on);
  const regions: (RegionCode | "national")[] = things.length === 0 ? [] : ["national", ...regionsOf(after, things)];
  const all = days.flatMap((day) => regions.map((region) => ({ day, region })));
  const views: ResolvedReview[] = [];
  const told = new Set<string>();
  for (const { day, region } of all.slice(0, most)) {
    const query = { on: day, ...(region === "national" ? {} : { region }) };
    if (region !== "national" && (absentRegion(before, region, day) ?? absentRegion(after, region, day))) continue;
    const sides: [DiffSide, DiffSide] = [daySide(before, query), daySide(after, query)];
    const found = diff(...sides);
    const fresh = found.things.filter((thing) => !told.has(signOf(thing, day)));
    if (region === "national") for (const thing of found.things) told.add(signOf(thing, day));
    if (fresh.length > 0) views.push({ ...query, title: sides[1].label.title, diff: { ...found, things: fresh } });
  }
  return { views, looked: { regions, days }, leftOut: Math.max(0, all.length - most) };
}

/** The same change of the same thing on one day, wherever it is looked at. */
const signOf = ({ thing, is, changes, inForce }: ThingDiff, day: IsoDate): string =>
  [day, thing, is, inForce?.after ?? "", ...changes.map(({ fingerprint }) => fingerprint)].join(" ");
