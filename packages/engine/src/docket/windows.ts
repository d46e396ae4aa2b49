import type { CommentChannel, ConsultationWindow, ConsulteeGroup, Docket, IsoDate, Slug } from "@mulu/schema";
import type { WindowExtension } from "@mulu/schema";

import { daysBetween } from "../durations.js";
import { workingDaysBetween } from "../working-days.js";

/** @public The closing day of a window with its extensions: what the last of them says. */
export function closingDay({ closes, extensions = [] }: Pick<ConsultationWindow, "closes" | "extensions">): IsoDate {
  return extensions.at(-1)?.to ?? closes;
}

type Days = Pick<Docket, "opened" | "closes" | "windows">;

/** @public The first day on which comments were taken: of the windows, or as the docket states it. */
export function openedOn({ opened, windows = [] }: Days): IsoDate | undefined {
  return windows.length === 0 ? opened : windows.map(({ opens }) => opens).sort()[0];
}

/** @public The last day on which comments are taken: of the windows, or as the docket states it. */
export function closesOn({ closes, windows = [] }: Days): IsoDate | undefined {
  return windows.length === 0 ? closes : windows.map(closingDay).sort().at(-1);
}

/** @public A window as it stands on a day. */
export interface WindowOn {
  /** Undefined for a docket that states its days and no windows. */
  id: Slug | undefined;
  opens: IsoDate;
  /** With its extensions. */
  closes: IsoDate;
  /** As first announced. */
  announced: IsoDate;
  /** Calendar days, counted from the day after the opening, the closing day with them. */
  days: number;
  /** Working days among them, or that nobody can say: holidays are announced year by year. */
  workingDays: number | "cannot-say";
  state: "to-come" | "open" | "closed";
  /** Days after this one on which comments are taken, of an open window: 0 on its last day. */
  daysLeft?: number;
  /** Days until it opens, of one to come. */
  daysUntil?: number;
  extensions: readonly WindowExtension[];
  groups: readonly ConsulteeGroup[];
  channels: readonly CommentChannel[];
}

/**
 * @public The windows of a docket on a day, in its order; of a docket that states its days and no windows, these days
 * as one. Empty where a day of it is not known.
 */
export function windowsOf(docket: Docket, on: IsoDate): WindowOn[] {
  if (docket.windows !== undefined) return docket.windows.map((window) => windowOn(window, on, docket));
  const { opened, closes } = docket;
  return opened === undefined || closes === undefined ? [] : [windowOn({ opens: opened, closes }, on, docket)];
}

/**
 * @public Windows in which the public is asked: of these the law says how long they last. A window that names no groups
 * asks those of the docket; where nobody says who is asked, the public is.
 */
export function publicWindows(docket: Docket, on: IsoDate): WindowOn[] {
  return windowsOf(docket, on).filter(({ groups }) => groups.length === 0 || groups.includes("public"));
}

type Stated = Omit<ConsultationWindow, "id"> & Partial<Pick<ConsultationWindow, "id">>;

function windowOn(window: Stated, on: IsoDate, docket: Docket): WindowOn {
  const { id, opens, closes: announced, extensions = [], groups, channels = [] } = window;
  const closes = closingDay(window);
  const state = on < opens ? "to-come" : on > closes ? "closed" : "open";
  return {
    ...{ id, opens, closes, announced, state, extensions, channels },
    groups: groups ?? docket.groups ?? [],
    days: daysBetween(opens, closes),
    workingDays: workingDaysBetween(opens, closes) ?? "cannot-say",
    ...(state === "open" ? { daysLeft: daysBetween(on, closes) } : {}),
    ...(state === "to-come" ? { daysUntil: daysBetween(on, opens) } : {}),
  };
}
