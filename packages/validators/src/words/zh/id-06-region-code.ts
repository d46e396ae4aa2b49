import type { WordsOf } from "../types.js";

/** ID-06 */
export const regionCode: WordsOf<"region-code"> = {
  says: {
    fault: {
      message: ({ thing, fault: what }) => `${thing}${what}。`,
      hint: ({ remedy }) => `${remedy}。`,
    },
  },
  parts: {},
};
