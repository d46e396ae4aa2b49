import type { WordsOf } from "../types.js";

/** RP-03 */
export const noRepairFee: WordsOf<"no-repair-fee"> = {
  title: "信用修复不得以任何形式收取费用",
  says: {
    fault: {
      message: ({ thing, fee }) => `${thing}规定修复收费${fee}元；信用修复不得以任何形式收取费用。`,
      hint: () => "请改为 feeYuan: 0，或者删去这一项；培训、报告、押金等变相收费同样不得收取。",
      inTable: () => "请把“修复收费（元）”栏改为 0，或者清空；培训、报告、押金等变相收费同样不得收取。",
    },
  },
  parts: {},
};
