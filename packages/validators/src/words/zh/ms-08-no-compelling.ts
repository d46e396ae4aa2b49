import type { WordsOf } from "../types.js";

/** MS-08 */
export const noCompelling: WordsOf<"no-compelling"> = {
  title: "不得强制金融机构、信用服务机构、行业协会、媒体等惩戒",
  says: {
    fault: {
      message: ({ thing, who }) => `${thing}要求${who}必须实施惩戒；不得强制此类机构惩戒失信主体。`,
      hint: () => "请改为由其自愿、自主决定，写作 effect: voluntary、discretion: discretionary；否则删去。",
      inTable: () => "请在“措施性质”“裁量”两栏改为由其自愿、自主决定；否则删去该行。",
    },
  },
  parts: {},
};
