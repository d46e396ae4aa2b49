import type { WordsOf } from "../types.js";

/** PB-11 */
export const stopAtEnd: WordsOf<"stop-at-end"> = {
  says: {
    fault: {
      message: ({ id, reason }) => `“${id}” ${reason}; by that day publication should have stopped.`,
      hint: () => "Stop showing it now, and tell the sites that repeat it.",
    },
  },
  parts: {
    wasRepairedOn: ({ repairedOn }) => `was repaired on ${repairedOn}`,
    hasBeenShownSince: ({ from }) => `has been shown since ${from}, longer than its term`,
  },
};
