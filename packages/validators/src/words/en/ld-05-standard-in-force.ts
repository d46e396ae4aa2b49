import type { WordsOf } from "../types.js";

/** LD-05 */
export const standardInForce: WordsOf<"standard-in-force"> = {
  title: "A designation uses a standard in force",
  says: {
    fault: {
      message: ({ id, list }) =>
        `Designation “${id}” uses the standard “${list}”, which is not in force on the day of the decision.`,
      hint: () =>
        "Use the version in force on the day of the decision, for example list: national/lists/ex-list/2026; an abolished standard may not be used.",
    },
  },
  parts: {},
};
