import type { WordsOf } from "../types.js";

/** PS-02 */
export const proposalComplete: WordsOf<"proposal-complete"> = {
  title: "提案要素齐全",
  says: {
    fault: {
      message: ({ thing, what, parts }) => `${thing}中“${what}”缺少：${parts}。`,
      hint: () => "请补写理由、法律依据、共享和公开决定、采集部门、影响的主体和施行日期。",
    },
  },
  parts: {
    reason: () => "理由",
    basis: () => "法律依据",
    decisions: () => "共享和公开决定",
    collector: () => "采集部门",
    subjects: () => "影响的主体",
    day: () => "施行日期",
  },
};
