import type { WordsOf } from "../types.js";

/** ID-11 */
export const supplementNamed: WordsOf<"supplement-named"> = {
  title: "A local catalog names the national one it supplements",
  says: {
    fault: {
      message: ({ thing }) =>
        `${thing} does not say which national catalog it supplements, so it cannot be compared with it.`,
      hint: ({ national }) => `Write it, for example supplements: ${national}.`,
    },
  },
  parts: {},
};
