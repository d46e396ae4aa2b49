import type { WordsOf } from "../types.js";

/** MS-07 */
export const concreteFact: WordsOf<"concrete-fact"> = {
  title: "A designation and a measure rest on a concrete fact",
  says: {
    fault: {
      message: ({ id }) =>
        `“${id}” rests on no concrete fact that is neither repaired nor revoked; a score or grade alone carries no measure.`,
      hint: () => "Name a record or a designation, for example facts: [{ id: ex-record-1, severity: serious }].",
    },
  },
  parts: {},
};
