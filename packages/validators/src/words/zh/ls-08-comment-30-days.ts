import type { WordsOf } from "../types.js";

/** LS-08 */
export const comment30Days: WordsOf<"comment-30-days"> = {
  title: "名单标准公开征求意见不少于三十日",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}的公开征求意见期限${fault}。`,
      hint: () => "请延长征求意见期限，从开始次日起算满三十日，再定稿。",
    },
  },
  parts: {},
};
