import type { WordsOf } from "../types.js";

/** ID-11 */
export const supplementNamed: WordsOf<"supplement-named"> = {
  title: "地方目录、清单须写明所补充的全国目录",
  says: {
    fault: {
      message: ({ thing }) => `${thing}没有写明补充哪一个全国目录，无法与全国目录比对。`,
      hint: ({ national }) => `请写明，例如 supplements: ${national}。`,
    },
  },
  parts: {},
};
