import type { WordsOf } from "../types.js";

/** TS-01 */
export const evaluationBase: WordsOf<"evaluation-base"> = {
  says: {
    fault: {
      message: ({ thing }) => `${thing}没有写明以公共信用综合评价为基础。`,
      hint: () => "请写明 base: 公共信用综合评价的标识。",
    },
  },
  parts: {},
};
