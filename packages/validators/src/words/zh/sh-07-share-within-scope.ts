import type { WordsOf } from "../types.js";

/** SH-07 */
export const shareWithinScope: WordsOf<"share-within-scope"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `“${id}”${fault}。`,
      hint: () =>
        "已修复的信息停止提供；其余只向条目 sharing.scope 列明的接收方提供，确需扩大范围的，请先提出修改目录的建议。",
    },
  },
  parts: {},
};
