import type { WordsOf } from "../types.js";

/** CM-06 */
export const noRepeatDemand: WordsOf<"no-repeat-demand"> = {
  title: "承诺后不得再索要证明",
  says: {
    fault: {
      message: ({ thing }) => `${thing}在承诺后仍要求提交所代替的证明。`,
      hint: () => "请从所需材料中删去该证明，写 certificateStillAsked: false。",
    },
  },
  parts: {},
};
