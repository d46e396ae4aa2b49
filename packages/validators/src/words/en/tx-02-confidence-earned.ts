import type { WordsOf } from "../types.js";

/** TX-02 */
export const confidenceEarned: WordsOf<"confidence-earned"> = {
  title: "What is unverified is not of high confidence",
  says: {
    fault: {
      message: ({ thing }) => `${thing} states something unverified with high confidence.`,
      hint: () =>
        "Write confidence: medium or low; if a text was read since, write status: public-copy and name the source.",
      inTable: () =>
        "Change the column “可信度” (confidence) to 中 or 低; what was read in a text is 公开副本 (public copy) in “来源状态”, with its key in “来源键”.",
    },
  },
  parts: {},
};
