import type { WordsOf } from "../types.js";

/** PS-04 */
export const consultationPeriod: WordsOf<"consultation-period"> = {
  title: "目录和清单征求意见不少于三十日（项目约定）",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}的公开征求意见期限${fault}（项目约定，见 Q-05）。`,
      hint: () => "请延长征求意见期限，从开始次日起算满三十日，再定稿。",
    },
  },
  parts: {},
};
