import type { WordsOf } from "../types.js";

/** RP-03 */
export const noRepairFeeCharged: WordsOf<"no-repair-fee-charged"> = {
  title: "信用修复不得收费",
  says: {
    fault: {
      message: ({ id, fee }) => `信用修复“${id}”收取了 ${fee} 元；修复不得以任何形式收费。`,
      hint: () => "请全额退还，并停止要求购买报告、参加收费培训等变相收费。",
    },
  },
  parts: {},
};
