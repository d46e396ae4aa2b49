import type { WordsOf } from "../types.js";

/** PS-22 */
export const commentInWindow: WordsOf<"comment-in-window"> = {
  title: "意见在征求意见期间收到，答复在收到之后",
  says: {
    fault: {
      message: ({ thing, number, received, window, opens, closes }) =>
        `${thing}的第 ${number} 条意见 ${received} 收到，不在征求意见“${window}”的期间（${opens} 至 ${closes}）。`,
      hint: () => "请核对收到日期；属于另一次征求意见的，移到那一次的文件；逾期而仍予处理的，延长期限并写明理由。",
    },
    early: {
      message: ({ thing, number, received, answered }) =>
        `${thing}的第 ${number} 条意见 ${answered} 答复，早于收到的日期 ${received}。`,
      hint: () => "请核对 received 和 answered。",
    },
  },
  parts: {},
};
