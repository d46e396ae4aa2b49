import type { WordsOf } from "../types.js";

/** SH-06 */
export const sharingAssessment: WordsOf<"sharing-assessment"> = {
  title: "定期评估归集共享质效",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}${fault}。`,
      hint: () =>
        "请写明 procedure: { sharingAssessment: { on: 日期, by: 单位 } }，审定前二十四个月内完成（项目约定，见 Q-06）。",
    },
  },
  parts: {
    hasNoAssessmentCollecting: () => "没有归集共享质效评估",
    restsOnAssessmentThat: () => "的归集共享质效评估在审定时已经过时",
  },
};
