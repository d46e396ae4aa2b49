import type { WordsOf } from "../types.js";

/** CM-03 */
export const fourConfirmations: WordsOf<"four-confirmations"> = {
  title: "承诺书须有四项确认、一式两份",
  says: {
    fault: {
      message: ({ id, lacking }) => `承诺书“${id}”缺少：${lacking}。`,
      hint: () =>
        "请补齐四项确认并由双方各执一份，例如 confirmations: [informed, meets-conditions, bears-liability, genuine-will]。",
    },
  },
  parts: {
    thatNoticeWasUnderstood: () => "已知晓告知事项",
    thatConditionsAreMet: () => "符合条件",
    thatLiabilityIsBorne: () => "愿意承担责任",
    thatItIsTrue: () => "意思表示真实",
    copyForEachSide: () => "双方各执的一份",
  },
};
