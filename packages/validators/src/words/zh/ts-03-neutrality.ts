import type { WordsOf } from "../types.js";

/** TS-03 */
export const neutrality: WordsOf<"neutrality"> = {
  title: "目录条目只记事实，不作评价",
  says: {
    fault: {
      message: ({ thing, name }) => `${thing}含有评价性字段“${name}”；目录只记载事实，等级和评分写在评价办法里。`,
      hint: () => "请删去该字段；确属评价结果的，登记为评价办法（national/evaluations/）。",
    },
  },
  parts: {},
};
