import type { WordsOf } from "../types.js";

/** PR-02 */
export const severityOfFacts: WordsOf<"severity-of-facts"> = {
  title: "失信程度未达到的不得实施",
  says: {
    fault: {
      message: ({ id }) => `“${id}”所据事实的失信程度没有达到该措施要求的程度，不得实施。`,
      hint: () => "请改用与失信程度相当的措施。",
    },
  },
  parts: {},
};
