import type { WordsOf } from "../types.js";

/** MS-15 */
export const triggerIsNegative: WordsOf<"trigger-is-negative"> = {
  title: "惩戒措施只能由失信信息触发",
  says: {
    fault: {
      message: ({ thing, trigger }) => `${thing}以“${trigger}”为触发条件，但它不是失信信息或者严重失信主体名单。`,
      hint: () => "请改为失信条目（polarity: negative）或者严重失信主体名单；非失信信息只能触发激励。",
    },
    open: {
      message: ({ thing, trigger }) =>
        `${thing}以“${trigger}”为触发条件，该条目守信、失信的信息都有；是否只由失信触发，条目没有写明。`,
      hint: () => "请改为失信条目或者严重失信主体名单，或者在措施的适用条件中写明由什么触发。",
    },
  },
  parts: {},
};
