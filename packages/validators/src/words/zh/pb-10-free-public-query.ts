import type { WordsOf } from "../types.js";

/** PB-10 */
export const freePublicQuery: WordsOf<"free-public-query"> = {
  title: "公众查询不收费",
  says: {
    fault: {
      message: ({ thing }) => `${thing}向公众查询收取费用；公共信用信息查询应按公益性原则提供。`,
      hint: () => "请改为 publicQuery: { feeYuan: 0 }。",
    },
  },
  parts: {},
};
