import type { WordsOf } from "../types.js";

/** PS-23 */
export const concernsResolved: WordsOf<"concerns-resolved"> = {
  title: "A docket with an open concern is not approved",
  says: {
    fault: {
      message: ({ thing, concern, what }) => `${thing} was approved while the concern “${concern}” is open (${what}).`,
      hint: () => "Say how it was resolved (resolved: { date: …, how: … }); while it is open, nothing is approved.",
    },
    late: {
      message: ({ thing, concern, resolved, approved }) =>
        `The concern “${concern}” of ${thing} was resolved on ${resolved}, after the approval on ${approved}.`,
      hint: () => "A concern is resolved before the approval; check the days.",
    },
    early: {
      message: ({ thing, concern, resolved, raised }) =>
        `The concern “${concern}” of ${thing} was resolved on ${resolved}, before it was raised on ${raised}.`,
      hint: () => "Check raised and resolved.date.",
    },
  },
  parts: {},
};
