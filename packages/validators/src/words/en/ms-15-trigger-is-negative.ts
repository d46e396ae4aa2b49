import type { WordsOf } from "../types.js";

/** MS-15 */
export const triggerIsNegative: WordsOf<"trigger-is-negative"> = {
  says: {
    fault: {
      message: ({ thing, trigger }) =>
        `${thing} is triggered by “${trigger}”, which is neither untrustworthiness information nor a serious list.`,
      hint: () => "Name a negative entry or a serious list; other information may trigger incentives only.",
    },
  },
  parts: {},
};
