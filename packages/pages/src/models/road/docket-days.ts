import { closesOn, stageTitle, windowsOf } from "@mulu/engine";
import type { IsoDate, PublishedDocket } from "@mulu/schema";

import type { WindowView } from "../../model/page.js";
import { say } from "../world.js";
import type { World } from "../world.js";
import { exitOf } from "./docket-stages.js";

/** How a docket stands towards those who would comment, on the day of the data. */
export type Openness = "open" | "coming" | "over" | "left" | "unknown";

const ranks = { open: "open", "to-come": "coming", closed: "over" } as const;

const opennesses = new WeakMap<PublishedDocket, { day: IsoDate; is: Openness }>();

/**
 * Of a docket with several windows the most open one counts; one that was withdrawn asks nobody any more. Every line of a
 * docket asks this, so the last answer is kept.
 */
export function docketOpenness(docket: PublishedDocket, day: IsoDate): Openness {
  const held = opennesses.get(docket);
  if (held?.day === day) return held.is;
  const is = opennessOn(docket, day);
  opennesses.set(docket, { day, is });
  return is;
}

function opennessOn(docket: PublishedDocket, day: IsoDate): Openness {
  if (exitOf(docket, day)) return "left";
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
  const days = windows.length > 0 ? windows : [{ ...(opened && { opens: opened }), ...(closes && { closes }) }];
  const { nth } = world.m.pages.road.window;
  return days.map((window, index) => ({
    ...endedView(world, docket, windowView(world, window)),
    ...(windows.length > 1 ? { title: [nth(index + 1)] } : {}),
  }));
}

/** A window of a docket that left the road: that it did, and why. One that stood open then counts no days any more. */
function endedView(world: World, docket: PublishedDocket, view: WindowView): WindowView {
  const exit = exitOf(docket, world.day);
  if (!exit) return view;
  const { stage, date, note } = exit;
  const words = world.m.pages.road.window;
  const text = words.ended(
    date ?? words.unknownDay,
    say(world, stageTitle(stage)),
    note ? say(world, note) : words.noReason,
  );
  const wasOver = view.closes !== undefined && date !== undefined && view.closes < date;
  return wasOver ? { ...view, text: `${view.text}${world.m.space}${text}` } : { period: view.period, text };
}

/** Whether a docket is an exercise: it says so, or what it stands among is one. */
export function isExercise({ exercise, nature }: PublishedDocket): boolean {
  return exercise === true || nature === "exercise";
}
