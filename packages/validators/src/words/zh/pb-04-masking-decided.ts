import type { WordsOf } from "../types.js";

/** PB-04 */
export const maskingDecided: WordsOf<"masking-decided"> = {
  title: "公开的个人信息字段须由目录列明并确定是否脱敏",
  says: {
    fault: {
      message: ({ id, name, title }) => `公开内容“${id}”涉及个人，字段“${name}”不在目录条目“${title}”列明的字段之内。`,
      hint: () => "请去掉该字段；确需公开的，先在目录条目的 fields 中列明该字段和脱敏规则 mask。",
    },
  },
  parts: {},
};
