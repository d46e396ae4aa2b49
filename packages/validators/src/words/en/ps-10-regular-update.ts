import type { WordsOf } from "../types.js";

/** PS-10 */
export const regularUpdate: WordsOf<"regular-update"> = {
  title: "Catalogs and lists of measures are updated regularly",
  says: {
    fault: {
      message: ({ day, thing }) =>
        `By ${day} ${thing} is older than the interval of update (24 months, project policy, Q-06) and has no successor.`,
      hint: () => "Update it; where nothing is to change, publish a new edition that says so.",
    },
  },
  parts: {},
};
