import type { IsoDate, Text } from "@mulu/schema";

import { dayAfter, dayAfterDuration } from "../durations.js";
import { shortestConsultation } from "../needs/consultation-needs.js";
import { isWorkingDay } from "../working-days.js";

/**
 * @public The first day on which something may lawfully take effect. `cannot-say` where the calendar of working days ends
 * before it, or a day it hangs on is not known; `notBefore` is then the day that is certain to be too early or just right.
 */
export type Earliest =
  | { readonly is: "day"; readonly on: IsoDate; readonly words: Text }
  | { readonly is: "cannot-say"; readonly notBefore?: IsoDate; readonly words: Text };

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

const beyond = (day: IsoDate, { zh, en }: Text): Earliest => ({
  is: "cannot-say",
  notBefore: day,
  words: {
    zh: `${zh}；工作日历没有${day.slice(0, 4)}年的放假安排，说不出是哪一天，但不会早于${day}`,
    en: `${en}; the calendar of working days does not hold ${day.slice(0, 4)}, so the day cannot be said, but it is not before ${day}`,
  },
});

/**
 * The first lawful day: the window of thirty days, counted from the day after it opens, its last day moved to a working
 * day; then review on a working day after it; effect not before publication.
 */
export function earliestDay({ on: asked, opened, closes, approved, published, recorded }: EarliestQuery): Earliest {
  const on = recorded !== undefined && (asked === undefined || recorded > asked) ? recorded : asked;
  if (published !== undefined) {
    return {
      is: "day",
      on: published,
      words: { zh: `已于${published}公布，施行不得早于公布`, en: `published on ${published}; effect comes no earlier` },
    };
  }
  if (approved !== undefined) {
    const day = later(approved, on);
    return {
      is: "day",
      on: day,
      words: {
        zh: `已于${approved}审定，公布当日即可施行，最早${day}`,
        en: `approved on ${approved}; it may take effect when published, on ${day} at the earliest`,
      },
    };
  }
  const opens = opened ?? on;
  if (opens === undefined) {
    return {
      is: "cannot-say",
      words: { zh: "没有写明开始征求意见的日期", en: "the day on which the consultation opens is not stated" },
    };
  }
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
  const said = {
    zh: `${isOpen ? "" : "如果"}${opens}开始征求意见，满${String(shortestConsultation)}日为${least}${last === least ? "" : `，所定截止日为${last}`}`,
    en: `${isOpen ? "opened" : "if opened"} on ${opens}, ${String(shortestConsultation)} days end on ${least}${last === least ? "" : `, and it is to close on ${last}`}`,
  };
  const end = workingDayFrom(last);
  if (end === undefined) return beyond(later(dayAfter(last), on), said);
  const review = workingDayFrom(later(dayAfter(end), on));
  if (review === undefined) return beyond(later(dayAfter(end), on), said);
  return {
    is: "day",
    on: review,
    words: {
      zh: `${said.zh}${end === last ? "" : `，遇休息日顺延至${end}`}；其后第一个工作日${review}可以审定、公布、施行`,
      en: `${said.en}${end === last ? "" : `, moved to the working day ${end}`}; review, publication and effect are possible on ${review}, the first working day after it`,
    },
  };
}
