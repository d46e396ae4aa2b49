import type { WordsOf } from "../types.js";

/** LD-03 */
export const decisionContent: WordsOf<"decision-content"> = {
  title: "A decision holds six parts",
  says: {
    fault: {
      message: ({ id, lacking }) => `Designation “${id}” does not state: ${lacking}.`,
      hint: () =>
        "Complete the decision, for example contents: [reasons, basis, measures, removal-conditions, removal-procedure, remedies].",
    },
  },
  parts: {
    reasons: () => "reasons",
    basis: () => "basis",
    reminderMeasures: () => "reminder of measures",
    removalConditions: () => "removal conditions",
    removalProcedure: () => "removal procedure",
    remedies: () => "remedies",
  },
};
