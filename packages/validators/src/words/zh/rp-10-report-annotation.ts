import type { WordsOf } from "../types.js";

/** RP-10 */
export const reportAnnotation: WordsOf<"report-annotation"> = {
  title: "信用报告不得把已修复的列为有效失信",
  says: {
    fault: {
      message: ({ id, repairedOn, line }) => `信用报告“${id}”把 ${repairedOn} 已修复的“${line}”列为有效失信。`,
      hint: () => "请删去或者标注为已修复（shown: annotated）。",
    },
  },
  parts: {},
};
