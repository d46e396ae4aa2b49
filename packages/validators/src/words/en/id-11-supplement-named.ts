import type { WordsOf } from "../types.js";

/** ID-11 */
export const supplementNamed: WordsOf<"supplement-named"> = {
  says: {
    fault: {
      message: ({ thing }) =>
        `${thing} does not say which national catalog it supplements, so it cannot be compared with it.`,
      hint: ({ national }) => `Write it, for example supplements: ${national}.`,
    },
  },
  parts: {},
};
