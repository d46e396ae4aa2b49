import type { WordsOf } from "../types.js";

/** SEC-02 */
export const queryLog: WordsOf<"query-log"> = {
  title: "查询须登记和审查",
  says: {
    fault: {
      message: ({ id, field }) => `查询“${id}”的登记缺少${field}。`,
      hint: () => "请登记查询人、时间、事项、用途、依据和结果数量；涉及个人的，写明审查人 reviewer。",
    },
  },
  parts: {
    whoQueried: () => "查询人",
    when: () => "查询时间",
    whatWasQueried: () => "所查事项",
    purpose: () => "用途",
    legalGround: () => "依据",
    numberResults: () => "结果数量",
    reviewer: () => "审查人",
  },
};
