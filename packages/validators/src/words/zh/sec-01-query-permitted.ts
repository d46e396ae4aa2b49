import type { WordsOf } from "../types.js";

/** SEC-01 */
export const queryPermitted: WordsOf<"query-permitted"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `查询“${id}”${fault}。`,
      hint: () => "请查询当日有效的条目；未公开的信息，用途按条目 query.purposes 的原文填写。",
    },
  },
  parts: {},
};
