import type { WordsOf } from "../types.js";

/** PS-18 */
export const docketStageOrder: WordsOf<"docket-stages"> = {
  title: "A docket goes stage by stage and skips none",
  says: {
    fault: {
      message: ({ thing, from, to }) =>
        `${thing} goes from “${from}” to “${to}”: a stage is skipped, or there is no such way.`,
      hint: ({ from, may }) =>
        `After “${from}” come: ${may}. Add the stage that is missing with its day, or mend the order.`,
    },
    first: {
      message: ({ thing, to }) => `The first stage of ${thing} is “${to}”.`,
      hint: () => "A docket begins with proposed; add the day of the proposal.",
    },
    ended: {
      message: ({ thing, from, to }) => `${thing} is “${from}”, and “${to}” follows.`,
      hint: () => "That stage is an end, and no other follows; what is proposed again has another docket.",
    },
    early: {
      message: ({ thing, from, to, date, before }) => `“${to}” of ${thing} (${date}) is before “${from}” (${before}).`,
      hint: () => "Stages stand in their order, and days never go back; check the days.",
    },
    noWindow: {
      message: ({ thing, date }) => `${thing} is in consultation since ${date}, a day on which no window is open.`,
      hint: () => "Check the day in stages against opens and closes of the windows.",
    },
    open: {
      message: ({ thing, date, late }) =>
        `The consultation of ${thing} is closed on ${date}, and a window ends only on ${late}.`,
      hint: () =>
        "Comments are taken on the closing day, too; the consultation is closed from the day after. Check the days.",
    },
  },
  parts: {
    proposed: () => "Proposed",
    "accepted-for-collation": () => "Accepted for collation",
    "in-consultation": () => "In consultation",
    "consultation-closed": () => "Consultation closed",
    submitted: () => "Submitted for review",
    approved: () => "Approved",
    published: () => "Published",
    "in-force": () => "In force",
    superseded: () => "Superseded",
    returned: () => "Returned",
    withdrawn: () => "Withdrawn",
    abolished: () => "Abolished",
  },
};
