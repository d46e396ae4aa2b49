import type { WordsOf } from "../types.js";

/** PB-05 */
export const maskingApplied: WordsOf<"masking-applied"> = {
  title: "公开的个人信息须脱敏",
  says: {
    fault: {
      message: ({ id, name, fault }) => `公开内容“${id}”的“${name}”${fault}。`,
      hint: () => "请遮去中间各位再公开，例如 9999**********01；住址只写到县级。",
    },
  },
  parts: { isNotMaskedAs: () => "没有按目录写明的规则脱敏" },
};
