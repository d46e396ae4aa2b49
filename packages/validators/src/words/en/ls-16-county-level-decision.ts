import type { WordsOf } from "../types.js";

/** LS-16 */
export const countyLevelDecision: WordsOf<"county-level-decision"> = {
  title: "Designation is for departments at county level or above",
  says: {
    fault: {
      message: ({ id }) =>
        `Designation “${id}” was made below county level, and names no law, regulation or department rule that allows it.`,
      hint: () =>
        "Let a department at county level or above decide; where a rule provides otherwise, name it, for example levelBasis: ex-department-rule.",
    },
  },
  parts: {},
};
