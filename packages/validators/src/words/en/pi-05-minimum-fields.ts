import type { WordsOf } from "../types.js";

/** PI-05 */
export const minimumFields: WordsOf<"minimum-fields"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `Record “${id}” ${fault}.`,
      hint: () => "Remove the field; where it is needed, have it put into the catalog first.",
    },
  },
  parts: {},
};
