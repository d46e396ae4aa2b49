import type { WordsOf } from "../types.js";

/** SEC-01 */
export const queryPermitted: WordsOf<"query-permitted"> = {
  title: "查询须在目录确定的事项和用途之内",
  says: {
    fault: {
      message: ({ id, fault }) => `查询“${id}”${fault}。`,
      hint: () => "请查询当日有效的条目；未公开的信息，用途按条目 query.purposes 的原文填写。",
    },
  },
  parts: {
    otherPurpose: ({ purpose, entry, purposes }) =>
      `的用途“${purpose}”不是目录条目“${entry}”写明的用途（${purposes}）的原文，是否属于其中无法判断`,
    isForWhichNo: ({ entry }) => `所查事项“${entry}”在查询之日不在适用于该地区的公共信用信息目录内，不得查询`,
  },
};
