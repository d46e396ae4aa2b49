import type { WordsOf } from "../types.js";

/** GV-02 */
export const governmentRestrictions: WordsOf<"government-restrictions"> = {
  title: "Three restrictions apply to government bodies",
  says: {
    fault: {
      message: ({ thing }) =>
        `${thing} is aimed at government bodies, is none of the three restrictions of point 1 of the 2025 opinion, and cites no law or regulation.`,
      hint: () =>
        "Where it is one of the three, write governmentRestriction: awards or its like; otherwise cite a law or regulation, or take out public-body.",
    },
  },
  parts: {},
};
