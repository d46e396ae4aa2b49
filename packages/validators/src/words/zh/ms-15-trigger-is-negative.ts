import type { WordsOf } from "../types.js";

/** MS-15 */
export const triggerIsNegative: WordsOf<"trigger-is-negative"> = {
  says: {
    fault: {
      message: ({ thing, trigger }) => `${thing}以“${trigger}”为触发条件，但它不是失信信息或者严重失信主体名单。`,
      hint: () => "请改为失信条目（polarity: negative）或者严重失信主体名单；非失信信息只能触发激励。",
    },
  },
  parts: {},
};
