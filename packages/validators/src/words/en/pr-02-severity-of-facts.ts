import type { WordsOf } from "../types.js";

/** PR-02 */
export const severityOfFacts: WordsOf<"severity-of-facts"> = {
  title: "A measure is not applied below its severity",
  says: {
    fault: {
      message: ({ id }) => `The facts of “${id}” are less severe than the measure asks for; it may not be applied.`,
      hint: () => "Use a measure in proportion to the severity.",
    },
  },
  parts: {},
};
