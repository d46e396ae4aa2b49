import type { IsoDate, Said } from "@mulu/schema";

import { dayAfter, dayAfterDuration } from "../durations.js";
import { shortestConsultation } from "../needs/consultation-needs.js";
import { say } from "../words/review/say.js";
import { isWorkingDay } from "../working-days.js";

/**
 * @public The first day on which something may lawfully take effect. `cannot-say` where the calendar of working days ends
 * before it, or a day it hangs on is not known; `notBefore` is then the day that is certain to be too early or just right.
 */
export type Earliest =
  | { readonly is: "day"; readonly on: IsoDate; readonly words: Said }
  | { readonly is: "cannot-say"; readonly notBefore?: IsoDate; readonly words: Said };

/** What the first lawful day hangs on. */
export interface EarliestQuery {
  /** The day on which it is asked: nothing that is still to be done can be done before it. */
  on?: IsoDate;
  opened?: IsoDate;
  /** The last day on which something is recorded: nothing follows it earlier. */
  recorded?: IsoDate;
  closes?: IsoDate;
  /** The day of an approval. */
  approved?: IsoDate;
  published?: IsoDate;
}

const later = (one: IsoDate, other: IsoDate | undefined): IsoDate => (other !== undefined && other > one ? other : one);

/** The first working day from one on; nothing where the calendar ends before it. */
export function workingDayFrom(day: IsoDate): IsoDate | undefined {
  for (let each = day; ; each = dayAfter(each)) {
    const isWorked = isWorkingDay(each);
    if (isWorked === undefined) return undefined;
    if (isWorked) return each;
  }
}

const beyond = (day: IsoDate, said: Said): Earliest => ({
  is: "cannot-say",
  notBefore: day,
  words: say("earliest.beyond", { said, year: day.slice(0, 4), day }),
});

/**
 * The first lawful day: the window of thirty days, counted from the day after it opens, its last day moved to a working
 * day; then review on a working day after it; effect not before publication.
 */
export function earliestDay({ on: asked, opened, closes, approved, published, recorded }: EarliestQuery): Earliest {
  const on = recorded !== undefined && (asked === undefined || recorded > asked) ? recorded : asked;
  if (published !== undefined) {
    return { is: "day", on: published, words: say("earliest.published", { day: published }) };
  }
  if (approved !== undefined) {
    const day = later(approved, on);
    return { is: "day", on: day, words: say("earliest.approved", { approved, day }) };
  }
  const opens = opened ?? on;
  if (opens === undefined) return { is: "cannot-say", words: say("earliest.not-opened") };
  return afterWindow({ ...(on === undefined ? {} : { on }), opens, isOpen: opened !== undefined, closes });
}

interface Window {
  on?: IsoDate;
  opens: IsoDate;
  isOpen: boolean;
  closes: IsoDate | undefined;
}

function afterWindow({ on, opens, isOpen, closes }: Window): Earliest {
  const least = dayAfterDuration(opens, `P${String(shortestConsultation)}D`);
  const last = later(least, closes);
  const window = say(isOpen ? "window.opened" : "window.if-opened", { opens, count: shortestConsultation, least });
  const said = last === least ? window : say("window.to-close", { said: window, day: last });
  const end = workingDayFrom(last);
  if (end === undefined) return beyond(later(dayAfter(last), on), said);
  const review = workingDayFrom(later(dayAfter(end), on));
  if (review === undefined) return beyond(later(dayAfter(end), on), said);
  const closed = end === last ? said : say("window.moved", { said, day: end });
  return { is: "day", on: review, words: say("earliest.review", { said: closed, day: review }) };
}
