import { isPutForward, kindsWithState, lifeLine } from "@mulu/engine";
import type { LifeStretch } from "@mulu/engine";
import type { DocumentKind, IsoDate, PublishedDocument } from "@mulu/schema";

import type { World } from "../world.js";

/** Kinds whose lives make the days: what people are subject to, and the editions in which it stands. */
export const livingKinds: readonly DocumentKind[] = kindsWithState.filter((kind) => kind !== "instrument");

/** A document, and its life. */
export interface Life {
  document: PublishedDocument;
  life: readonly LifeStretch[];
}

/** What happens on a day. */
export interface Turn {
  began: readonly PublishedDocument[];
  ended: readonly PublishedDocument[];
  /** What could be said before, and cannot from this day on; or what cannot be said from its beginning. */
  opened: readonly PublishedDocument[];
}

/** All lives, and what happens on each day on which something begins or ends, in order. */
export interface Calendar {
  lives: readonly Life[];
  turns: ReadonlyMap<IsoDate, Turn>;
  days: readonly IsoDate[];
}

const calendars = new WeakMap<World, Calendar>();

/** Computed from the lives of everything but drafts, exercises and candidates, which hold on no day. */
export function calendarOf(world: World): Calendar {
  const calendar = calendars.get(world) ?? made(world);
  calendars.set(world, calendar);
  return calendar;
}

function made({ set }: World): Calendar {
  const lives = livingKinds
    .flatMap((kind): readonly PublishedDocument[] => set.all(kind))
    .filter((document) => !isPutForward(document))
    .map((document) => ({ document, life: lifeLine(set, document) }));
  const turns = new Map<IsoDate, Record<keyof Turn, PublishedDocument[]>>();
  for (const { document, life } of lives) {
    for (const { from, state } of life) {
      const turn = state.is === "in-force" ? "began" : state.is === "ended" ? "ended" : "opened";
      if (from === undefined || state.is === "not-yet" || state.is === "not-law") continue;
      const day = turns.get(from) ?? { began: [], ended: [], opened: [] };
      day[turn].push(document);
      turns.set(from, day);
    }
  }
  const days = [...turns]
    .filter(([, { began, ended }]) => began.length + ended.length > 0)
    .map(([day]) => day)
    .sort();
  return { lives, turns, days };
}

/** The stretch of a life in which a day lies; the days are those of a calendar, so none is before all. */
export function stretchOn({ life }: Life, day: IsoDate): LifeStretch | undefined {
  return life.findLast(({ from }) => from === undefined || from <= day);
}
