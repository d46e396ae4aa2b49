import type {
  IsoDate,
  Narrowing,
  PublishedDocument,
  PublishedEntry,
  PublishedList,
  PublishedMeasure,
  RegionCode,
} from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";
import { dataDay } from "./data-day.js";
import { gapsOf } from "./gaps.js";
import { answerOf } from "./in-force.js";
import { isOutsideMainland, regionLine, regionOn } from "./regions.js";
import { stateOn } from "./state/state-on.js";
import type { Gap } from "./gaps.js";
import type { Answer } from "./in-force.js";
import type { State } from "./state/state.js";

/** @public What can be resolved for a region and a day. */
export type ResolvableKind = "entry" | "measure" | "list";

/** @public The question: what applies in this region on this day? Without a region, what applies nationwide. */
export interface ResolveQuery {
  region?: RegionCode;
  on: IsoDate;
  kinds?: readonly ResolvableKind[];
}

/** @public A narrowing a supplement applies to a base entry, with the entry that carries it. */
export interface AppliedNarrowing {
  by: string;
  narrows: Narrowing;
}

/** @public One thing that is in force, or of which the catalogs cannot say, with its origin. */
export interface Resolved {
  concept: string;
  document: PublishedEntry | PublishedMeasure | PublishedList;
  answer: Exclude<Answer, "no">;
  /** Since when, or why it cannot be said. */
  state: State;
  narrowedBy: readonly AppliedNarrowing[];
}

/** @public Two supplements narrow one entry: an error naming both, never an order of precedence. */
export interface Collision {
  entry: string;
  by: readonly string[];
}

/** @public Answer to a resolve query. */
export interface Resolution {
  region: RegionCode | null;
  on: IsoDate;
  items: readonly Resolved[];
  collisions: readonly Collision[];
  /** What the answer does not hold, so that it cannot pass for whole. */
  gaps: readonly Gap[];
  /** The day as of which the data speak; null for data in which nothing was verified. */
  asOf: IsoDate | null;
}

const resolvable: readonly ResolvableKind[] = ["entry", "measure", "list"];

/** @public What is in force in a region on a day, with the origin of every item. Pure: the date is an argument. */
export function resolve(set: CatalogSet, query: ResolveQuery): Resolution {
  const { region, on } = query;
  const isHeld = region === undefined || (!isOutsideMainland(region) && regionOn(set, region, on) !== undefined);
  const line = region === undefined ? [] : regionLine(set, region);
  const kinds = query.kinds ?? resolvable;
  const reached = (document: PublishedDocument): boolean =>
    document.regionCode === undefined || line.includes(document.regionCode);
  const candidates = isHeld ? kinds.flatMap((kind) => set.all(kind)).filter(reached) : [];
  const live = candidates.flatMap((document) => {
    const state = stateOn(set, document, on);
    const answer = answerOf(state);
    return answer === "no" ? [] : [{ document, answer, state }];
  });
  const narrowings = collectNarrowings(live.map(({ document }) => document));
  const items = live.map(({ document, answer, state }) => ({
    concept: document.concept,
    document,
    answer,
    state,
    narrowedBy: narrowings.get(document.concept) ?? narrowings.get(document.id) ?? [],
  }));
  const gaps = gapsOf(set, { region, line, on, kinds });
  const asOf = dataDay(set) ?? null;
  return { region: region ?? null, on, items, collisions: collisions(narrowings), gaps, asOf };
}

function collectNarrowings(documents: readonly PublishedDocument[]): Map<string, AppliedNarrowing[]> {
  const found = new Map<string, AppliedNarrowing[]>();
  for (const document of documents) {
    if (document.documentKind !== "entry" || !document.narrows) continue;
    const { entry } = document.narrows;
    found.set(entry, [...(found.get(entry) ?? []), { by: document.id, narrows: document.narrows }]);
  }
  return found;
}

function collisions(narrowings: ReadonlyMap<string, readonly AppliedNarrowing[]>): Collision[] {
  return [...narrowings]
    .filter(([, applied]) => applied.length > 1)
    .map(([entry, applied]) => ({ entry, by: applied.map(({ by }) => by) }));
}
