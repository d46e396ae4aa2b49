import type { WordsOf } from "../types.js";

/** RP-04 */
export const repairTimeLimit: WordsOf<"repair-time-limit"> = {
  title: "Repair has a time limit",
  says: {
    fault: {
      message: ({ thing }) => `${thing} sets no time limit for repair.`,
      hint: () => "Write repair: { within: { duration: P10D, calendar: working } }; the department sets the limit.",
    },
  },
  parts: {},
};
