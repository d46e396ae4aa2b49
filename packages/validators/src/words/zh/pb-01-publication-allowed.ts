import type { WordsOf } from "../types.js";

/** PB-01 */
export const publicationAllowed: WordsOf<"publication-allowed"> = {
  title: "目录写明不公开的，不得公开",
  says: {
    fault: {
      message: ({ id, title }) => `目录条目“${title}”写明不公开，“${id}”不得公开。`,
      hint: () => "请停止公开；确有依据公开的，先提出修改目录的建议。",
    },
  },
  parts: {},
};
