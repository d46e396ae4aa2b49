import type { WordsOf } from "../types.js";

/** PS-07 */
export const stageOrder: WordsOf<"stage-order"> = {
  title: "程序各阶段依次进行",
  says: {
    fault: {
      message: ({ thing, later, earlier }) => `${thing}的“${later}”早于“${earlier}”，程序先后有误。`,
      hint: () => "请核对日期：提出、汇总、征求意见开始、截止、审定、公布、施行依次进行。",
    },
  },
  parts: {
    proposal: () => "提出",
    collation: () => "汇总",
    openingComments: () => "开始征求意见",
    closingComments: () => "截止征求意见",
    review: () => "审定",
    publication: () => "公布",
    effect: () => "施行",
  },
};
