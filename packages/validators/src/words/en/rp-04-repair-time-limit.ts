import type { WordsOf } from "../types.js";

/** RP-04 */
export const repairTimeLimit: WordsOf<"repair-time-limit"> = {
  title: "Repair has a time limit",
  says: {
    fault: {
      message: ({ thing }) => `${thing} sets no time limit for repair.`,
      hint: () => "Write repair: { within: { duration: P10D, calendar: working } }; the department sets the limit.",
      inTable: () => "Fill the column “修复时限” (time limit), such as 10个工作日; the competent department sets it.",
    },
  },
  parts: {},
};
