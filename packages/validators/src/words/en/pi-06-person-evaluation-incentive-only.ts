import type { WordsOf } from "../types.js";

/** PI-06 */
export const personEvaluationIncentiveOnly: WordsOf<"person-evaluation-incentive-only"> = {
  title: "Evaluations of natural persons inform incentives only",
  says: {
    fault: {
      message: ({ thing, what }) =>
        `${thing} evaluates natural persons and is used for ${what}; such evaluations may only inform incentives.`,
      hint: () => "Write uses: [incentive], and take consequences that reduce rights and measures out of the grades.",
    },
  },
  parts: { incentives: () => "incentives", supervision: () => "supervision", sanctions: () => "sanctions" },
};
