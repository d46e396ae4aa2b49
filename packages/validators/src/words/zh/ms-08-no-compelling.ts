import type { WordsOf } from "../types.js";

/** MS-08 */
export const noCompelling: WordsOf<"no-compelling"> = {
  says: {
    fault: {
      message: ({ thing, who }) => `${thing}要求${who}必须实施惩戒；不得强制此类机构惩戒失信主体。`,
      hint: () => "请改为由其自愿、自主决定，写作 effect: voluntary、discretion: discretionary；否则删去。",
    },
  },
  parts: {},
};
