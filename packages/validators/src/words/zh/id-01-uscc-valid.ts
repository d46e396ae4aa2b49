import type { WordsOf } from "../types.js";

/** ID-01 */
export const usccValid: WordsOf<"uscc-valid"> = {
  says: {
    fault: {
      message: ({ id, value, fault }) => `记录“${id}”的统一社会信用代码“${value}”不合规：${fault}（GB 32100）。`,
      hint: () => "请核对代码，例如 subject: 91999999MA0000001N。",
    },
  },
  parts: {},
};
