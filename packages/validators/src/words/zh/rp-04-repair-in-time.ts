import type { WordsOf } from "../types.js";

/** RP-04 */
export const repairInTime: WordsOf<"repair-in-time"> = {
  title: "信用修复须按时办结",
  says: {
    fault: {
      message: ({ id, appliedOn, fault }) => `信用修复“${id}”自 ${appliedOn} 申请，${fault}。`,
      hint: () => "请立即办结；时限以主管部门规定为准，例如 completeWithin: { duration: P10D, calendar: working }。",
    },
  },
  parts: { isPastItsTime: () => "超过办结时限" },
};
