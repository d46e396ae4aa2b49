import type { WordsOf } from "../types.js";

/** PS-05 */
export const commentsAnswered: WordsOf<"comments-answered"> = {
  says: {
    fault: {
      message: ({ thing, count }) => `${thing} has ${count} comments without an answer, and is already decided.`,
      hint: () =>
        "State for each whether it is adopted, partly adopted, not adopted or out of scope, and why, before deciding.",
    },
  },
  parts: {},
};
