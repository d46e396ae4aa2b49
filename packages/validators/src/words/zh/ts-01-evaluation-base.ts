import type { WordsOf } from "../types.js";

/** TS-01 */
export const evaluationBase: WordsOf<"evaluation-base"> = {
  title: "行业、地方评价以公共信用综合评价为基础",
  says: {
    fault: {
      message: ({ thing }) => `${thing}没有写明以公共信用综合评价为基础。`,
      hint: () => "请写明 base: 公共信用综合评价的标识。",
    },
  },
  parts: {},
};
