import type { WordsOf } from "../types.js";

/** ID-08 */
export const traceable: WordsOf<"traceable"> = {
  title: "A record can be traced",
  says: {
    fault: {
      message: ({ id, what }) => `Record “${id}” does not state ${what}; it cannot be traced.`,
      hint: () => "State source, sourceId, collectedOn and changedOn.",
    },
  },
  parts: {
    itsSource: () => "its source",
    itsIdAtSource: () => "its id at the source",
    whenItWasCollected: () => "when it was collected",
    whenItLastChanged: () => "when it last changed",
  },
};
