import type { WordsOf } from "../types.js";

/** SH-07 */
export const shareWithinScope: WordsOf<"share-within-scope"> = {
  title: "共享不得超出目录确定的范围，修复后不再共享",
  says: {
    fault: {
      message: ({ id, fault }) => `“${id}”${fault}。`,
      hint: () =>
        "已修复的信息停止提供；其余只向条目 sharing.scope 列明的接收方提供，确需扩大范围的，请先提出修改目录的建议。",
    },
  },
  parts: {
    receiverAsScopeSharing: () => "接收方属于哪一类共享范围",
    receiverAsCodeVocabulary: () => "receiver（用代码表 share-scopes 的代码）",
    handsOnWhatWas: ({ repairedOn }) => `提供的信息已于 ${repairedOn} 修复`,
    handsInformationToBeyond: ({ to, entryTitle }) => `把信息提供给“${to}”，超出目录条目“${entryTitle}”确定的共享范围`,
  },
};
