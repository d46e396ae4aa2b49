import type { WordsOf } from "../types.js";

/** SEC-02 */
export const queryLog: WordsOf<"query-log"> = {
  says: {
    fault: {
      message: ({ id, field }) => `查询“${id}”的登记缺少${field}。`,
      hint: () => "请登记查询人、时间、事项、用途、依据和结果数量；涉及个人的，写明审查人 reviewer。",
    },
  },
  parts: {},
};
