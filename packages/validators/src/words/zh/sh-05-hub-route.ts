import type { WordsOf } from "../types.js";

/** SH-05 */
export const hubRoute: WordsOf<"hub-route"> = {
  title: "共享经由全国平台",
  says: {
    fault: {
      message: ({ thing }) => `${thing}的共享路径没有经过全国信用信息共享平台。`,
      hint: () => "请把全国信用信息共享平台写进路径，例如 route: [{ via: ncisp, responsible: { zh: 单位, en: … } }]。",
      inTable: () => "请在“共享路径”栏写入全国信用信息共享平台（ncisp）。",
    },
  },
  parts: {},
};
