import type { WordsOf } from "../types.js";

/** PB-04 */
export const maskingDeclared: WordsOf<"masking-declared"> = {
  title: "公开个人信息须设脱敏规则",
  says: {
    fault: {
      message: ({ thing, names }) => `${thing}公开个人信息，但“${names}”没有写明脱敏规则。`,
      hint: () => "请在该字段写明规则，例如 mask: { zh: 保留前四位和后两位, en: Keep the first four and last two }。",
    },
  },
  parts: {},
};
