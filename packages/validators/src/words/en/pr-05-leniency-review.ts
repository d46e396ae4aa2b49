import type { WordsOf } from "../types.js";

/** PR-05 */
export const leniencyReview: WordsOf<"leniency-review"> = {
  title: "Circumstances that call for leniency are reviewed",
  says: {
    fault: {
      message: ({ id }) =>
        `Record “${id}” falls under a circumstance that calls for leniency, and has no review with outcome, reviewer and date.`,
      hint: () => "Review it and write leniency: { outcome: lenient, reviewer: who, on: day }.",
    },
  },
  parts: {},
};
