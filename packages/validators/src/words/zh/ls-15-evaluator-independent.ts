import type { WordsOf } from "../types.js";

/** LS-15 */
export const evaluatorIndependent: WordsOf<"evaluator-independent"> = {
  title: "评估须由第三方进行",
  says: {
    fault: {
      message: ({ thing, who }) => `${thing}的评估由${who}进行，它就是标准的制定部门或者其下属单位，不属第三方评估。`,
      hint: () => "请另由与制定部门无隶属关系的机构评估，并改写 by。",
    },
  },
  parts: {},
};
