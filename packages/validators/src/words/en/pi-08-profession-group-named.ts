import type { WordsOf } from "../types.js";

/** PI-08 */
export const professionGroupNamed: WordsOf<"profession-group-named"> = {
  title: "Professional groups are named ones, or state their ground",
  says: {
    fault: {
      message: ({ thing }) =>
        `The subjects of ${thing} are professionals; it names no key profession, nor why another group is concerned.`,
      hint: () =>
        "Give its code, for example profession: auditing; for another group write profession: other and the reason in professionReason.",
      inTable: () =>
        "Fill the column “职业人群” (profession); of one that is not listed, give reason and basis in “职业人群理由”.",
    },
  },
  parts: {},
};
