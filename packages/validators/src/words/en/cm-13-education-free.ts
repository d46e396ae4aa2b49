import type { WordsOf } from "../types.js";

/** CM-13 */
export const educationFree: WordsOf<"education-free"> = {
  title: "Education before entry is free and no condition of entry",
  says: {
    fault: {
      message: ({ thing, fault }) => `Education before entry under ${thing} ${fault}.`,
      hint: () => "Write preEntryEducation: { feeYuan: 0, conditionOfEntry: false }.",
    },
  },
  parts: { isChargedFor: () => "is charged for", isMadeConditionEntry: () => "is made a condition of entry" },
};
