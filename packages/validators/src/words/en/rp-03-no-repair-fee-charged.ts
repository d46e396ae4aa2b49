import type { WordsOf } from "../types.js";

/** RP-03 */
export const noRepairFeeCharged: WordsOf<"no-repair-fee-charged"> = {
  title: "Repair is free in every form",
  says: {
    fault: {
      message: ({ id, fee }) => `Repair “${id}” was charged ${fee} yuan; repair is free in every form.`,
      hint: () => "Refund it in full, and stop asking for paid reports or courses.",
    },
  },
  parts: {},
};
