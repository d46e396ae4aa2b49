import type { WordsOf } from "../types.js";

/** RP-09 */
export const repairHandler: WordsOf<"repair-handler"> = {
  title: "It is settled who carries out repair",
  says: {
    fault: {
      message: ({ thing }) => `${thing} does not say which body carries out repair.`,
      hint: () => "Write repair: { handler: id-of-the-body-that-decided }.",
    },
  },
  parts: {},
};
