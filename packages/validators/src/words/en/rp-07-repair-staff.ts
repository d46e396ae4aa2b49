import type { WordsOf } from "../types.js";

/** RP-07 */
export const repairStaff: WordsOf<"repair-staff"> = {
  title: "There is a desk for repair",
  says: {
    fault: {
      message: ({ thing }) => `${thing} handles repair and states no desk with a unit and a way to reach it.`,
      hint: () => "Write repairDesk: { unit: which unit, contact: how to reach it }.",
    },
  },
  parts: {},
};
