import type { WordsOf } from "../types.js";

/** TX-02 */
export const confidenceEarned: WordsOf<"confidence-earned"> = {
  title: "未核对的内容不得标为高可信度",
  says: {
    fault: {
      message: ({ thing }) => `${thing}有未核对（unverified）的内容，可信度却写为 high。`,
      hint: () => "请把 confidence 改为 medium 或者 low；已在文本中读到的，改写 status: public-copy 并写明 source。",
      inTable: () => "请把“可信度”栏改为中或者低；已在文本中读到的，“来源状态”栏写公开副本，并写明“来源键”栏。",
    },
  },
  parts: {},
};
