import type { WordsOf } from "../types.js";

/** RP-08 */
export const unifiedChannel: WordsOf<"unified-channel"> = {
  title: "Repair is on the unified channel",
  says: {
    fault: {
      message: ({ thing }) => `Repair of ${thing} is not on the unified channel.`,
      hint: () => "Write repair: { channels: [credit-china] }; the department’s own channel may stand beside it.",
      inTable: () =>
        "Write “信用中国”网站 in the column “修复渠道” (channels); the department’s own may stand beside it.",
    },
  },
  parts: {},
};
