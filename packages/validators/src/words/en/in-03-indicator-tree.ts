import type { WordsOf } from "../types.js";

/** IN-03 */
export const indicatorTree: WordsOf<"indicator-tree"> = {
  says: {
    fault: {
      message: ({ thing, fault: what }) => `${thing} ${what}.`,
      hint: () => "Check level, number, parent and score, for example { level: 2, number: 9, parent: its-parent }.",
    },
  },
  parts: {},
};
