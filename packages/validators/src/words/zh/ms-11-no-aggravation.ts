import type { WordsOf } from "../types.js";

/** MS-11 */
export const noAggravation: WordsOf<"no-aggravation"> = {
  title: "不得在法定标准之上加重",
  says: {
    fault: {
      message: ({ thing, what, limit }) => `${thing}的${what}超出${limit}，在法定标准之上加重或者扩大了。`,
      hint: () => "请按条文缩短期限或者缩小对象；条文界限写错的，核对后更正 clause。",
    },
  },
  parts: {
    duration: () => "期限",
    targets: () => "对象",
    boundsCitedClause: () => "所援引条文的界限",
    thoseNationalMeasure: ({ nationalTitle }) => `全国措施“${nationalTitle}”`,
  },
};
