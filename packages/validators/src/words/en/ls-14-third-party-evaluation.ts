import type { WordsOf } from "../types.js";

/** LS-14 */
export const thirdPartyEvaluation: WordsOf<"third-party-evaluation"> = {
  title: "List standards are evaluated by third parties at regular times",
  says: {
    fault: {
      message: ({ thing, fault }) =>
        `${thing} ${fault}; list standards are evaluated by third parties at regular times, and revised accordingly.`,
      hint: () =>
        "State the interval and each evaluation, for example evaluateEvery: P2Y and evaluations: [{ date: 2025-06-01, by: its-id, outcome: sound }]; where one needs a revision, give the answer.",
    },
  },
  parts: {
    statesNoIntervalFor: () => "states no interval for evaluation by a third party",
    wasFoundToNeed: () => "was found to need a revision, and gives no answer",
    isOverdueForEvaluation: () => "is overdue for evaluation",
  },
};
