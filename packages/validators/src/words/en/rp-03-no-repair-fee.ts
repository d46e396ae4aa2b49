import type { WordsOf } from "../types.js";

/** RP-03 */
export const noRepairFee: WordsOf<"no-repair-fee"> = {
  title: "Repair is free in any form",
  says: {
    fault: {
      message: ({ thing, fee }) =>
        `${thing} charges ${fee} yuan for repair; repair may not be charged for in any form.`,
      hint: () => "Write feeYuan: 0 or remove it; courses, reports and deposits may not be charged for either.",
      inTable: () =>
        "Write 0 in the column “修复收费（元）” (fee), or leave it empty; training, reports and deposits are fees all the same.",
    },
  },
  parts: {},
};
