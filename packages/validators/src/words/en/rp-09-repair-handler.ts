import type { WordsOf } from "../types.js";

/** RP-09 */
export const repairHandler: WordsOf<"repair-handler"> = {
  title: "It is settled who carries out repair",
  says: {
    fault: {
      message: ({ thing }) => `${thing} does not say which body carries out repair.`,
      hint: () => "Write repair: { handler: id-of-the-body-that-decided }.",
      inTable: () => "Name the body that made the decision in the column “修复办理单位” (handler).",
    },
  },
  parts: {},
};
