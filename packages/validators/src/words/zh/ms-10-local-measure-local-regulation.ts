import type { WordsOf } from "../types.js";

/** MS-10 */
export const localMeasureLocalRegulation: WordsOf<"local-measure-local-regulation"> = {
  title: "地方补充措施须以本地地方性法规为依据",
  says: {
    fault: {
      message: ({ thing, cite, level }) => `地方补充${thing}没有本地地方性法规依据；所引${cite}属于${level}。`,
      hint: ({ own }) =>
        `请引用本地地方性法规的条款${own}，写作 { instrument: 文件标识, article: "31", role: measure, weight: operative }；全国清单已有的措施不必重复列入。`,
      inTable: ({ own }) =>
        `请在“法律依据”栏引用本地地方性法规的条款${own}，例如《示例省条例》第三十一条；全国清单已有的措施不必重复列入。`,
    },
  },
  parts: {},
};
