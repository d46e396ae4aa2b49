import type { WordsOf } from "../types.js";

/** IN-01 */
export const indicatorCounts: WordsOf<"indicator-counts"> = {
  title: "As many indicators of each level as were announced",
  says: {
    fault: {
      message: ({ thing, level, stated, held: ours }) =>
        `${thing} announced ${stated} indicators of level ${level}; ${ours} stand here.`,
      hint: ({ level }) =>
        `Add what is missing or delete what is too much; where the names are not known, write unknown: [level${level}] and invent none.`,
    },
  },
  parts: {},
};
