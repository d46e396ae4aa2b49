import type { WordsOf } from "../types.js";

/** SH-06 */
export const sharingAssessment: WordsOf<"sharing-assessment"> = {
  title: "Collecting and sharing are assessed at regular times",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing} ${fault}.`,
      hint: () =>
        "State procedure: { sharingAssessment: { on: day, by: its-id } }, made within the 24 months before review (project policy, Q-06).",
    },
  },
  parts: {
    hasNoAssessmentCollecting: () => "has no assessment of collecting and sharing",
    restsOnAssessmentThat: () => "rests on an assessment that was outdated at its review",
  },
};
