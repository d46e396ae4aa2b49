import type { WordsOf } from "../types.js";

/** LS-19 */
export const consequencesOnList: WordsOf<"consequences-on-list"> = {
  title: "Measures a list standard names are on the list of measures",
  says: {
    fault: {
      message: ({ thing, measure, fault }) =>
        `${thing} names measure “${measure}”, which ${fault}; it cannot follow from designation.`,
      hint: () => "Name a measure that is in force and triggered by this list, or remove it.",
    },
  },
  parts: { isNotInForce: () => "is not in force", thisListDoesNot: () => "this list does not trigger" },
};
