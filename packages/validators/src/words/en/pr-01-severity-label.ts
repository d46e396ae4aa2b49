import type { WordsOf } from "../types.js";

/** PR-01 */
export const severityLabel: WordsOf<"severity-label"> = {
  title: "Untrustworthiness is graded by severity",
  says: {
    fault: {
      message: ({ thing, key }) =>
        key === "polarity"
          ? `${thing} does not state its polarity, so nobody knows whether it is about untrustworthiness.`
          : `${thing} is not graded by severity, or does not say who assigns the grade.`,
      hint: ({ key }) =>
        key === "polarity"
          ? "State polarity: negative, positive, basic or other."
          : "Write severity: { scheme: which standard, assignedBy: id-of-the-department }.",
    },
  },
  parts: {},
};
