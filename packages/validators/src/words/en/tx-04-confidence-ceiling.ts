import type { WordsOf } from "../types.js";

/** TX-04 */
export const confidenceCeiling: WordsOf<"confidence-ceiling"> = {
  title: "Confidence stays below the ceiling of its source",
  says: {
    fault: {
      message: ({ thing, source, claimed, ceiling }) =>
        `${thing} claims ${claimed} confidence; its source ${source} allows ${ceiling} at most.`,
      hint: ({ ceiling }) =>
        `Write confidence: ${ceiling}; if a better source was read, name it in source too (ceilings: catalogs/vocabularies/sources.yaml).`,
    },
  },
  parts: {},
};
