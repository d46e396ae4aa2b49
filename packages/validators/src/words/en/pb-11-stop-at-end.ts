import type { WordsOf } from "../types.js";

/** PB-11 */
export const stopAtEnd: WordsOf<"stop-at-end"> = {
  title: "Publication stops at the end of its term and after repair",
  says: {
    fault: {
      message: ({ id, reason }) => `“${id}” ${reason}; by that day publication should have stopped.`,
      hint: () => "Stop showing it now, and tell the sites that repeat it.",
    },
    longer: {
      message: ({ id, from, to }) => `“${id}” is shown from ${from} to ${to}, beyond the longest term of its entry.`,
      hint: () =>
        "Bring its last day within the longest term; where the term has run out, stop showing it now, and tell the sites that repeat it.",
    },
  },
  parts: {
    wasRepairedOn: ({ repairedOn }) => `was repaired on ${repairedOn}`,
    hasBeenShownSince: ({ from }) => `has been shown since ${from}, longer than its term`,
  },
};
