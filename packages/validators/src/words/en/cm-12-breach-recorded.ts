import type { WordsOf } from "../types.js";

/** CM-12 */
export const breachRecorded: WordsOf<"breach-recorded"> = {
  title: "A false commitment is handled and recorded",
  says: {
    fault: {
      message: ({ id }) => `“${id}” proved false, and was not handled or not recorded.`,
      hint: () => "Handle it and name the record, for example falsehood: { action: revoke, record: ex-record-1 }.",
    },
  },
  parts: {},
};
