import type { WordsOf } from "../types.js";

/** CM-05 */
export const ineligible: WordsOf<"ineligible"> = {
  title: "有较严重不良记录或者虚假承诺的，修复前不适用告知承诺",
  says: {
    fault: {
      message: ({ id }) => `“${id}”的申请人有较严重不良信用记录或者虚假承诺，修复之前不适用告知承诺制。`,
      hint: () => "请按一般程序办理；已经完成修复的，写明日期，例如 repairedOn: 2026-05-01。",
    },
  },
  parts: {},
};
