import type { WordsOf } from "../types.js";

/** LS-03 */
export const fieldNotExpanded: WordsOf<"field-not-expanded"> = {
  title: "A list does not exceed the clause on its field",
  says: {
    fault: {
      message: ({ what, thing }) => `The ${what} of ${thing} exceed what the clause on its field states.`,
      hint: () => "Bring it back to the clause; where the clause is noted wrongly, check it and correct fieldClause.",
    },
  },
  parts: {
    field: () => "field",
    boundsNotComparedWith: () => "bounds, not compared with the clause, may",
    subjects: () => "subjects",
  },
};
