import type { WordsOf } from "../types.js";

/** SEC-01 */
export const queryPermitted: WordsOf<"query-permitted"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `Query “${id}” ${fault}.`,
      hint: () =>
        "Query an entry in force that day; for what is not published, write the purpose in the words of query.purposes of the entry.",
    },
  },
  parts: {},
};
