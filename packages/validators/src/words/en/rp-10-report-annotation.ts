import type { WordsOf } from "../types.js";

/** RP-10 */
export const reportAnnotation: WordsOf<"report-annotation"> = {
  title: "A report shows what was repaired as repaired",
  says: {
    fault: {
      message: ({ id, line, repairedOn }) => `Report “${id}” shows “${line}”, repaired on ${repairedOn}, as active.`,
      hint: () => "Remove it, or annotate it as repaired (shown: annotated).",
    },
  },
  parts: {},
};
