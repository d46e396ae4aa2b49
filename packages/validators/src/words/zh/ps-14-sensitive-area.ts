import type { WordsOf } from "../types.js";

/** PS-14 */
export const sensitiveArea: WordsOf<"sensitive-area"> = {
  title: "社会关注度高、认识不统一的须再次审查",
  says: {
    fault: {
      message: ({ thing, what }) => `${thing}中“${what}”属于社会关注度高、认识尚不统一的领域，没有再次审查的记录。`,
      hint: () => "请慎重推进，补写 secondReview: { on: 日期, by: 单位 }。",
    },
  },
  parts: {},
};
