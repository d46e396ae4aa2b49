import type { IsoDate, PublishedDocument } from "@mulu/schema";

import { oncePerKey, oncePerSet } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { dayAfter, dayAfterDuration } from "../durations.js";
import { longestWait } from "../instruments.js";
import { kindsWithState } from "../state/state-on.js";

const shapeOfDay = /^\d{4}-\d{2}-\d{2}$/;
const lengthOfDay = 10;
/** What is printed to the month begins on its first day at the earliest. */
const shapeOfMonth = /^\d{4}-\d{2}$/;
const lengthOfMonth = 7;

/** What provenance tells is when somebody looked, not when something held. */
const silent = "provenance";

/**
 * Days on which the state of something may change that rests on these documents, in order. A state is read off by comparing the day with days that the
 * documents give, with the days after those, and with the last by which an undated text has begun. All days are taken,
 * wherever they stand, so that a field that is added is seen; one too many only divides a stretch.
 */
export function daysOfChange(documents: Iterable<PublishedDocument>): readonly IsoDate[] {
  const given = new Set<IsoDate>();
  for (const document of documents) {
    if (kindsWithState.includes(document.documentKind)) collect(document, given);
  }
  const waits = Object.values(longestWait);
  const all = [...given].flatMap((day) => [day, dayAfter(day), ...waits.map((wait) => dayAfterDuration(day, wait))]);
  return [...new Set(all)].sort();
}

const changeDays = oncePerSet((set): readonly IsoDate[] => daysOfChange(set.documents));

function collect(value: unknown, into: Set<IsoDate>): void {
  if (typeof value === "string") {
    if (value.length === lengthOfDay && shapeOfDay.test(value)) into.add(value);
    if (value.length === lengthOfMonth && shapeOfMonth.test(value)) into.add(`${value}-01`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) if (key !== silent) collect(child, into);
  }
}

/** Number of the stretch of days a day lies in. On all days of a stretch every document has the same state. */
export function stretchOf(set: CatalogSet, on: IsoDate): number {
  const days = changeDays(set);
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? "") <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What is worked out from a set once for a stretch of days, and kept while it is among those asked for last. Stretches
 * are looked for only when a second day is asked about: most ask about one.
 */
export function oncePerStretch<T>(make: (set: CatalogSet, on: IsoDate) => T): (set: CatalogSet, on: IsoDate) => T {
  const firsts = oncePerSet((): { on?: IsoDate; made?: T } => ({}));
  const stretches = oncePerKey((_set, _stretch: number): { made?: T } => ({}));
  return (set, on) => {
    const first = firsts(set);
    first.on ??= on;
    const holder = first.on === on ? first : stretches(set, stretchOf(set, on));
    holder.made ??= make(set, on);
    return holder.made;
  };
}
