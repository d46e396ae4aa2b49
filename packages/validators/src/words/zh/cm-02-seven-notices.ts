import type { WordsOf } from "../types.js";

/** CM-02 */
export const sevenNotices: WordsOf<"seven-notices"> = {
  title: "一次告知七项内容",
  says: {
    fault: {
      message: ({ thing, parts }) => `${thing}的告知内容不全，缺少：${parts}。`,
      hint: () =>
        "请把七项都写进 notices：证明名称、设定依据、证明用途、承诺方式、不实承诺的责任、核查权力、承诺书是否公开及范围和时限。",
    },
  },
  parts: { allSeven: () => "全部七项" },
};
