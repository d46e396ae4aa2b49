import type { WordsOf } from "../types.js";

/** TS-04 */
export const tierNoRights: WordsOf<"tier-no-rights"> = {
  title: "A grade changes the frequency and method of supervision only",
  says: {
    fault: {
      message: ({ tier, thing }) =>
        `Grade “${tier}” of ${thing} has consequences that reduce rights; it may only change how often and how one is supervised.`,
      hint: () => "Remove it; where it is needed, put it on the list of measures with its law or regulation.",
    },
  },
  parts: {},
};
