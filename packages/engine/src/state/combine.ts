import type { IsoDate } from "@mulu/schema";

import type { Ended, State } from "./state.js";
import { since } from "./state.js";

type Is<K extends State["is"]> = Extract<State, { is: K }>;

function those<K extends State["is"]>(states: readonly State[], is: K): Is<K>[] {
  return states.filter((state): state is Is<K> => state.is === is);
}

/** Where two causes fall on one day, the one that tells the reader more. */
const telling: readonly Ended["cause"][] = ["superseded", "repealed", "edition-ended", "own-end"];

function rank({ cause }: Ended): number {
  const place = telling.indexOf(cause);
  return place < 0 ? telling.length : place;
}

/** Earliest first; an end whose day is not on record after those that have one. */
function byEnd(a: Ended, b: Ended): number {
  if (a.since === b.since) return rank(a) - rank(b);
  if (a.since === undefined) return 1;
  return b.since === undefined || a.since < b.since ? -1 : 1;
}

function latest(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** The first of several ends. */
export function firstEnd(ends: readonly Ended[]): Ended | undefined {
  return [...ends].sort(byEnd)[0];
}

/** State of what holds only while all of these hold. One that fails decides, whatever the others leave open. */
export function all(states: readonly State[]): State {
  const [proposed] = those(states, "not-law");
  if (proposed) return proposed;
  const ended = firstEnd(those(states, "ended"));
  if (ended) return ended;
  const waiting = those(states, "not-yet")
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (waiting) return waiting;
  const [doubt] = those(states, "cannot-say");
  if (doubt) return doubt;
  return since(latest(those(states, "in-force").map((state) => state.since)));
}

/** State of what holds as long as one of these holds; at least one is given. */
export function any(states: readonly State[]): State {
  const standing = those(states, "in-force");
  if (standing.length > 0) return since(earliest(standing.map((state) => state.since)));
  const [doubt] = those(states, "cannot-say");
  if (doubt) return doubt;
  const [next] = those(states, "not-yet").sort((a, b) => (a.from < b.from ? -1 : 1));
  if (next) return next;
  const ends = those(states, "ended").sort(byEnd);
  const last = ends.at(-1);
  if (last) return { ...last, successors: [...new Set(ends.flatMap(({ successors }) => successors))] };
  return those(states, "not-law")[0] ?? { is: "cannot-say", why: "no-basis" };
}

/** Nothing, where one of the days is not on record: the first of them may be the earlier one. */
function earliest(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  const known = days.filter((day) => day !== undefined).sort();
  return known.length === days.length ? known[0] : undefined;
}
