import type { WordsOf } from "../types.js";

/** PS-17 */
export const extensionReasoned: WordsOf<"extension-reasoned"> = {
  title: "延长征求意见须写明理由，只能往后延",
  says: {
    fault: {
      message: ({ thing, window, to, fault }) => `${thing}的征求意见“${window}”延长到 ${to}，${fault}。`,
      hint: () =>
        "每次延长都写明 from（原截止日期）、to（延长后的截止日期，晚于原来的）、decided（截止以前决定）和 reason（理由）；期限不得缩短。",
    },
  },
  parts: {
    hasNoReason: () => "没有写明理由",
    doesNotLeadOn: ({ from, before }) => `从 ${from} 算起，没有从原截止日期 ${before} 往后延`,
    wasDecidedTooLate: ({ decided, before }) => `${decided} 才决定，已过原截止日期 ${before}`,
  },
};
