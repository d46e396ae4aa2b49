import type { WordsOf } from "../types.js";

/** PI-06 */
export const personEvaluationIncentiveOnly: WordsOf<"person-evaluation-incentive-only"> = {
  title: "自然人信用评价只作激励参考",
  says: {
    fault: {
      message: ({ thing, what }) => `${thing}评价自然人，却用于${what}；对自然人的评价只能作为激励的参考。`,
      hint: () => "请改为 uses: [incentive]，并删去等级中的减损性后果和措施。",
    },
  },
  parts: { incentives: () => "激励", supervision: () => "监管", sanctions: () => "惩戒" },
};
