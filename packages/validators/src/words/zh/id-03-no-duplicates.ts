import type { WordsOf } from "../types.js";

/** ID-03 */
export const noDuplicates: WordsOf<"no-duplicates"> = {
  title: "同一目录内名称不得重复",
  says: {
    fault: {
      message: ({ thing, other, otherId }) => `${thing}与${other}（${otherId}）重名（不计空格、标点和全半角）。`,
      hint: () => "同一事项请合并为一个；不是同一事项的，请把名称写到能够区分，例如“行政处罚信息（自然人）”。",
    },
  },
  parts: {},
};
