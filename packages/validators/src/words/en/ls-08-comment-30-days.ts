import type { WordsOf } from "../types.js";

/** LS-08 */
export const comment30Days: WordsOf<"comment-30-days"> = {
  title: "List standards are open for comment for thirty days",
  says: {
    fault: {
      message: ({ thing, fault }) => `The time for comment of ${thing} ${fault}.`,
      hint: () => "Keep it open for thirty full days after the day of opening, before it is settled.",
    },
  },
  parts: {},
};
