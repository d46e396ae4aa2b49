import type { WordsOf } from "../types.js";

/** IN-03 */
export const indicatorTree: WordsOf<"indicator-tree"> = {
  says: {
    fault: {
      message: ({ thing, fault: what }) => `${thing}${what}。`,
      hint: () => "请核对 level、number、parent 和 score，例如 { level: 2, number: 9, parent: 上级指标标识 }。",
    },
  },
  parts: {},
};
