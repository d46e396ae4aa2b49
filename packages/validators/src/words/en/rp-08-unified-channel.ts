import type { WordsOf } from "../types.js";

/** RP-08 */
export const unifiedChannel: WordsOf<"unified-channel"> = {
  title: "Repair is on the unified channel",
  says: {
    fault: {
      message: ({ thing }) => `Repair of ${thing} is not on the unified channel.`,
      hint: () => "Write repair: { channels: [credit-china] }; the department’s own channel may stand beside it.",
    },
  },
  parts: {},
};
