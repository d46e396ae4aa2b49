import type { WordsOf } from "../types.js";

/** RC-04 */
export const faithfulRecord: WordsOf<"faithful-record"> = {
  title: "A record says what the document says",
  says: {
    fault: {
      message: ({ field, id }) =>
        `“${field}” of record “${id}” differs from the recognising document, or does not stand in it.`,
      hint: () => "Record it as the document has it, and remove grades, scores and comments of your own.",
    },
  },
  parts: {},
};
