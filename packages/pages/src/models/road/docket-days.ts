import { daysBetween } from "@mulu/engine";
import type { IsoDate, PublishedDocket } from "@mulu/schema";

import type { WindowView } from "../../model/page.js";
import type { World } from "../world.js";

/** How a docket stands towards those who would comment, on the day of the data. */
export type Openness = "open" | "coming" | "over" | "unknown";

/** A comment window as it is open to the public. */
export interface Window {
  id?: string;
  opens?: IsoDate;
  closes?: IsoDate;
}

export function windowsOf({ opened, closes }: PublishedDocket): Window[] {
  return opened === undefined && closes === undefined
    ? []
    : [{ ...(opened && { opens: opened }), ...(closes && { closes }) }];
}

export function opennessOn({ opens, closes }: Window, day: IsoDate): Openness {
  if (closes !== undefined && closes < day) return "over";
  if (opens === undefined || closes === undefined) return "unknown";
  return day < opens ? "coming" : "open";
}

const ranks: readonly Openness[] = ["open", "coming", "unknown", "over"];

/** Of a docket with several windows the most open one counts. */
export function docketOpenness(docket: PublishedDocket, day: IsoDate): Openness {
  const all = windowsOf(docket).map((window) => opennessOn(window, day));
  return ranks.find((rank) => all.includes(rank)) ?? "unknown";
}

/** A window in words, as of the day of the data. */
export function windowView(world: World, window: Window): WindowView {
  const words = world.m.pages.road.window;
  const { opens, closes } = window;
  const period = words.period(opens ?? words.unknownDay, closes ?? words.unknownDay);
  return { ...(opens && { opens }), ...(closes && { closes }), period, text: windowText(world, window) };
}

function windowText(world: World, window: Window): string {
  const { m, day } = world;
  const words = m.pages.road.window;
  const { opens = "", closes = "" } = window;
  switch (opennessOn(window, day)) {
    case "open":
      return closes === day ? words.last(day) : words.left(day, daysBetween(day, closes));
    case "coming":
      return words.notYet(day, opens);
    case "over":
      return words.over(closes);
    case "unknown":
      return words.unknown;
  }
}
