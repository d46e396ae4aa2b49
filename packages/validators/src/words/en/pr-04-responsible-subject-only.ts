import type { WordsOf } from "../types.js";

/** PR-04 */
export const responsibleSubjectOnly: WordsOf<"responsible-subject-only"> = {
  title: "A measure reaches the responsible subject only",
  says: {
    fault: {
      message: ({ thing }) => `${thing} reaches relatives of the subject, and the cited clause does not name them.`,
      hint: () =>
        "Take family-member out of targets; where the clause names them, write clause: { targets: [family-member] }.",
    },
  },
  parts: {},
};
