import type { WordsOf } from "../types.js";

/** MS-15 */
export const triggerIsNegative: WordsOf<"trigger-is-negative"> = {
  title: "Only untrustworthiness information triggers a sanction",
  says: {
    fault: {
      message: ({ thing, trigger }) =>
        `${thing} is triggered by “${trigger}”, which is neither untrustworthiness information nor a serious list.`,
      hint: () => "Name a negative entry or a serious list; other information may trigger incentives only.",
    },
    open: {
      message: ({ thing, trigger }) =>
        `${thing} is triggered by “${trigger}”, which holds good and bad information alike; whether untrustworthiness triggers it, the entry does not say.`,
      hint: () => "Name a negative entry or a serious list, or state in the condition of the measure what triggers it.",
    },
  },
  parts: {},
};
