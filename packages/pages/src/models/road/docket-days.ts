import { closesOn, windowsOf } from "@mulu/engine";
import type { IsoDate, PublishedDocket } from "@mulu/schema";

import type { WindowView } from "../../model/page.js";
import type { World } from "../world.js";

/** How a docket stands towards those who would comment, on the day of the data. */
export type Openness = "open" | "coming" | "over" | "unknown";

const ranks = { open: "open", "to-come": "coming", closed: "over" } as const;

/** Of a docket with several windows the most open one counts. */
export function docketOpenness(docket: PublishedDocket, day: IsoDate): Openness {
  const states = windowsOf(docket, day).map(({ state }) => ranks[state]);
  const found = (["open", "coming", "over"] as const).find((rank) => states.includes(rank));
  // A docket of which the closing day alone is known is over after it.
  const closes = closesOn(docket);
  return found ?? (closes !== undefined && closes < day ? "over" : "unknown");
}

/** What the page says of a window; of its days one may not be known. */
interface WindowDays {
  opens?: IsoDate;
  closes?: IsoDate;
  state?: "to-come" | "open" | "closed";
  daysLeft?: number;
}

/** A window in words, as of the day of the data. */
export function windowView(world: World, window: WindowDays): WindowView {
  const words = world.m.pages.road.window;
  const { opens, closes } = window;
  const period = words.period(opens ?? words.unknownDay, closes ?? words.unknownDay);
  return { ...(opens && { opens }), ...(closes && { closes }), period, text: windowText(world, window) };
}

function windowText({ m, day }: World, { state, opens = "", closes, daysLeft = 0 }: WindowDays): string {
  const words = m.pages.road.window;
  if (state === "open") return daysLeft === 0 ? words.last(day) : words.left(day, daysLeft);
  if (state === "to-come") return words.notYet(day, opens);
  return closes !== undefined && (state === "closed" || closes < day) ? words.over(closes) : words.unknown;
}

/** All windows of a docket in words; of one whose days are not all known, what is known. */
export function windowViews(world: World, docket: PublishedDocket): WindowView[] {
  const { opened } = docket;
  const closes = closesOn(docket);
  const windows = windowsOf(docket, world.day);
  if (windows.length === 0) return [windowView(world, { ...(opened && { opens: opened }), ...(closes && { closes }) })];
  const { nth } = world.m.pages.road.window;
  return windows.map((window, index) => ({
    ...windowView(world, window),
    ...(windows.length > 1 ? { title: [nth(index + 1)] } : {}),
  }));
}

/** Whether a docket is an exercise: it says so, or what it stands among is one. */
export function isExercise({ exercise, nature }: PublishedDocket): boolean {
  return exercise === true || nature === "exercise";
}
