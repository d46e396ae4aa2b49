import type { Text } from "@mulu/schema";

/**
 * @public What it says when a field is left out, for the few fields where that says something. Every other field that
 * is left out is unknown: it never allows and never forbids.
 */
export const absences = {
  "not-happened": {
    zh: "没有发生的事没有日期可写；不写，就是到当日还没有发生。",
    en: "What has not happened has no day to give; left out, it has not happened by that day.",
  },
  "goes-on": {
    zh: "没有截止的事没有截止日期可写；不写，就是仍在继续。",
    en: "What has not ended has no last day to give; left out, it goes on.",
  },
  "not-done": {
    zh: "应当做并且写明的事，不写就是没有做：登记、说明理由、制作文书，本身就是把它写下来。",
    en: "What must be done and written down is not done when left out: to register, to give a reason, to draw up a document is to write it.",
  },
  "not-held": {
    zh: "授权、同意和例外的依据由主张的一方写明；不写，就是没有。",
    en: "An authorisation, a consent or the ground of an exception is named by those who rely on it; left out, there is none.",
  },
  "none-found": {
    zh: "例外情形和另外的事项，发现了才有可写；不写，就是没有发现。",
    en: "Exceptions and further matters are written where they were found; left out, none was found.",
  },
  "set-by-plan": {
    zh: "方案已经规定期限的地方，部门没有另定的，按方案执行。",
    en: "Where a plan sets the limit and the department has set no other, the plan’s limit holds.",
  },
} as const satisfies Record<string, Text>;

/** @public Why a field that is left out says something. */
export type Absence = keyof typeof absences;
