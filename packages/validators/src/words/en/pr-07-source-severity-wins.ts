import type { WordsOf } from "../types.js";

/** PR-07 */
export const sourceSeverityWins: WordsOf<"source-severity-wins"> = {
  title: "Those who apply do not regrade",
  says: {
    fault: {
      message: ({ id, fact }) =>
        `“${id}” uses another severity for “${fact}” than the recognising department assigned.`,
      hint: () =>
        "Use the severity the recognising department assigned; where it seems wrong, ask that department to look again.",
    },
  },
  parts: {},
};
