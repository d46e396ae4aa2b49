import type { WordsOf } from "../types.js";

/** ID-01 */
export const usccValid: WordsOf<"uscc-valid"> = {
  says: {
    fault: {
      message: ({ value, id, fault }) =>
        `The unified social credit code “${value}” of record “${id}” is not valid: ${fault} (GB 32100).`,
      hint: () => "Check the code, for example subject: 91999999MA0000001N.",
    },
  },
  parts: {},
};
