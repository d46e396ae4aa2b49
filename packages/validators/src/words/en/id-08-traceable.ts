import type { WordsOf } from "../types.js";

/** ID-08 */
export const traceable: WordsOf<"traceable"> = {
  says: {
    fault: {
      message: ({ id, what }) => `Record “${id}” does not state ${what}; it cannot be traced.`,
      hint: () => "State source, sourceId, collectedOn and changedOn.",
    },
  },
  parts: {},
};
