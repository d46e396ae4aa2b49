import type { WordsOf } from "../types.js";

/** TR-04 */
export const legacyCleanup: WordsOf<"legacy-cleanup"> = {
  title: "强制金融机构惩戒的既有措施须调整",
  says: {
    fault: {
      message: ({ thing, who }) => `${thing}设立在2020年意见之前，要求${who}必须惩戒，评估结论却是保留。`,
      hint: () => "请调整为由其自主决定，写 discretion: discretionary，并改 transition: { outcome: adjusted }。",
    },
  },
  parts: {},
};
