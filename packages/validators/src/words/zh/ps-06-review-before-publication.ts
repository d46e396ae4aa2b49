import type { WordsOf } from "../types.js";

/** PS-06 */
export const reviewBeforePublication: WordsOf<"review-before-publication"> = {
  title: "未经审定不得公布",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}${fault}；目录和清单经审定后才能公布。`,
      hint: () => "请补写审定，例如 procedure: { review: { date: 2025-11-20, by: 机构标识, outcome: approved } }。",
    },
  },
  parts: {
    hasNoRecordReview: () => "没有审定记录",
    wasReturnedReview: () => "审定结论是退回",
    wasPublishedBeforeIts: () => "公布早于审定",
  },
};
