import type { WordsOf } from "../types.js";

/** PS-03 */
export const consultationCoverage: WordsOf<"consultation-coverage"> = {
  title: "目录和清单须广泛征求意见",
  says: {
    fault: {
      message: ({ thing, names }) => `${thing}没有征求以下方面的意见：${names}。`,
      hint: () => "请补征求其意见后写进 groups；确已征求的，补写。",
    },
  },
  parts: {},
};
