import type { WordsOf } from "../types.js";

/** TR-04 */
export const legacyCleanup: WordsOf<"legacy-cleanup"> = {
  title: "A legacy measure that compels banks is adjusted",
  says: {
    fault: {
      message: ({ thing, who }) =>
        `${thing} was set up before the opinion of 2020 and obliges ${who} to punish, yet was assessed to be kept.`,
      hint: () =>
        "Leave it to their own decision, as discretion: discretionary, and write transition: { outcome: adjusted }.",
    },
  },
  parts: {},
};
