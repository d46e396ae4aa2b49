import type { WordsOf } from "../types.js";

/** PR-04 */
export const responsibleSubject: WordsOf<"responsible-subject"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `The target of “${id}” ${fault}.`,
      hint: () =>
        "Apply it only to those the clause names; relatives and others are no target. Of a target that is several things, write the one the clause names.",
    },
  },
  parts: {},
};
