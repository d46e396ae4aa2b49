import type { WordsOf } from "../types.js";

/** RP-04 */
export const repairInTime: WordsOf<"repair-in-time"> = {
  title: "Repair is completed in time",
  says: {
    fault: {
      message: ({ id, appliedOn, fault }) => `Repair “${id}” was applied for on ${appliedOn}, and ${fault}.`,
      hint: () =>
        "Complete it now; the department sets the limit, as in completeWithin: { duration: P10D, calendar: working }.",
    },
  },
  parts: { isPastItsTime: () => "is past its time limit" },
};
