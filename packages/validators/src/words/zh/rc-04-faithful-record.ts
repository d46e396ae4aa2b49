import type { WordsOf } from "../types.js";

/** RC-04 */
export const faithfulRecord: WordsOf<"faithful-record"> = {
  title: "记录须与认定文书一致",
  says: {
    fault: {
      message: ({ id, field }) => `记录“${id}”的“${field}”与认定文书不一致，或者文书中没有。`,
      hint: () => "请按文书原样记录，删去文书之外的等级、评分和评语。",
    },
  },
  parts: {},
};
