import type { WordsOf } from "../types.js";

/** CM-13 */
export const educationFree: WordsOf<"education-free"> = {
  title: "准入前诚信教育不收费、不作为准入条件",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}的准入前诚信教育${fault}。`,
      hint: () => "请写 preEntryEducation: { feeYuan: 0, conditionOfEntry: false }。",
    },
  },
  parts: { isChargedFor: () => "收取费用", isMadeConditionEntry: () => "被作为准入条件" },
};
