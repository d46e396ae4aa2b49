import type { WordsOf } from "../types.js";

/** PR-05 */
export const leniencyReview: WordsOf<"leniency-review"> = {
  title: "宽容审慎情形须经审查",
  says: {
    fault: {
      message: ({ id }) => `记录“${id}”属于宽容审慎情形，没有审查结论、审查人或者日期。`,
      hint: () => "请审查后写明 leniency: { outcome: lenient, reviewer: 审查人, on: 日期 }。",
    },
  },
  parts: {},
};
