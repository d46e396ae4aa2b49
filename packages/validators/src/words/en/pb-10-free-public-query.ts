import type { WordsOf } from "../types.js";

/** PB-10 */
export const freePublicQuery: WordsOf<"free-public-query"> = {
  title: "Query by the public is free",
  says: {
    fault: {
      message: ({ thing }) => `${thing} charges the public for queries; they should be offered in the public interest.`,
      hint: () => "Write publicQuery: { feeYuan: 0 }.",
    },
  },
  parts: {},
};
