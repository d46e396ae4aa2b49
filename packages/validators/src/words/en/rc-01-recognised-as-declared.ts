import type { WordsOf } from "../types.js";

/** RC-01 */
export const recognisedAsDeclared: WordsOf<"recognised-as-declared"> = {
  title: "The document is of a kind the catalog names",
  says: {
    fault: {
      message: ({ id, kind }) =>
        `Record “${id}” rests on a document of kind “${kind}”, which the catalog does not name for this entry.`,
      hint: () => "Check the kind of document; one the catalog does not name carries no finding.",
    },
  },
  parts: {},
};
