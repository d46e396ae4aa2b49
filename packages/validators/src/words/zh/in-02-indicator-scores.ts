import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () => "请核对各一级指标的 score，或者核对 official: { score: 100 }。";

/** IN-02 */
export const indicatorScores: WordsOf<"indicator-scores"> = {
  title: "一级指标的分值合计与公布的一致",
  says: {
    fault: {
      message: ({ thing, stated, sum }) => `${thing}公布的总分为 ${stated} 分，一级指标的分值合计为 ${sum} 分。`,
      hint: hint,
    },
    open: {
      message: ({ thing }) => `${thing}有一级指标的分值未知，无法核对总分。`,
      hint,
    },
  },
  parts: {},
};
