import type { WordsOf } from "../types.js";

/** ID-03 */
export const noDuplicates: WordsOf<"no-duplicates"> = {
  title: "No two things of one catalog share a name",
  says: {
    fault: {
      message: ({ thing, other, otherId }) =>
        `${thing} has the same name as ${other} (${otherId}), white space, punctuation and width aside.`,
      hint: () =>
        "Merge them if they are one thing; if not, make the names tell them apart, for example 行政处罚信息（自然人）.",
    },
  },
  parts: {},
};
