import type { WordsOf } from "../types.js";

/** PS-05 */
export const commentsAnswered: WordsOf<"comments-answered"> = {
  title: "审定前每条意见都有答复",
  says: {
    fault: {
      message: ({ thing, count }) => `${thing}还有 ${count} 条意见没有答复，却已经有了结论。`,
      hint: () => "请逐条写明采纳、部分采纳、不采纳或者超出范围及其理由，再作结论。",
    },
    numbered: {
      message: ({ thing, count, numbers }) =>
        `${thing}有 ${count} 条意见没有答复（编号 ${numbers}），却已经报审或者有了结论。`,
      hint: () => "请逐条写明 disposition 和 answer；重复的写 duplicateOf，在第一条一并答复。",
    },
    open: {
      message: ({ thing }) => `${thing}已经报审或者有了结论，没有写明还有多少条意见没有答复：是否都已答复，无法判断。`,
      hint: () => "请记录意见（comments/<征求意见的标识>.ndjson），或者写明 unanswered。",
    },
  },
  parts: {},
};
