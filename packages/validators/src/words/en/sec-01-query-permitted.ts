import type { WordsOf } from "../types.js";

/** SEC-01 */
export const queryPermitted: WordsOf<"query-permitted"> = {
  title: "A query is of what the catalog holds, for the purposes it names",
  says: {
    fault: {
      message: ({ id, fault }) => `Query “${id}” ${fault}.`,
      hint: () =>
        "Query an entry in force that day; for what is not published, write the purpose in the words of query.purposes of the entry.",
    },
  },
  parts: {
    otherPurpose: ({ purpose, entry, purposes }) =>
      `is for “${purpose}”, not in the words of the purposes of catalog entry “${entry}” (${purposes}); whether it is one of them cannot be said`,
    isForWhichNo: ({ entry }) =>
      `is for “${entry}”, which no catalog in force in that region on the day of the query holds; it may not be made`,
  },
};
