import type { WordsOf } from "../types.js";

/** PS-05 */
export const commentsAnswered: WordsOf<"comments-answered"> = {
  says: {
    fault: {
      message: ({ thing, count }) => `${thing}还有 ${count} 条意见没有答复，却已经有了结论。`,
      hint: () => "请逐条写明采纳、部分采纳、不采纳或者超出范围及其理由，再作结论。",
    },
  },
  parts: {},
};
