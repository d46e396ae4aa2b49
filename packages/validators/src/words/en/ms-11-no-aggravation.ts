import type { WordsOf } from "../types.js";

/** MS-11 */
export const noAggravation: WordsOf<"no-aggravation"> = {
  title: "A measure does not go beyond the law",
  says: {
    fault: {
      message: ({ what, thing, limit }) =>
        `The ${what} of ${thing} exceed ${limit}; it goes beyond the legal standard.`,
      hint: () =>
        "Bring duration or targets back to the clause; where the clause is noted wrongly, check it and correct clause.",
    },
  },
  parts: {
    duration: () => "duration",
    targets: () => "targets",
    boundsCitedClause: () => "the bounds of the cited clause",
    thoseNationalMeasure: ({ nationalTitle }) => `those of the national measure “${nationalTitle}”`,
  },
};
