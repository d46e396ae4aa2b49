import type { WordsOf } from "../types.js";

/** PR-02 */
export const severityGating: WordsOf<"severity-gating"> = {
  title: "A measure distinguishes severity",
  says: {
    fault: {
      message: ({ thing }) => `${thing} applies to every severity; penalty and fault are out of proportion.`,
      hint: () =>
        "Write minSeverity: general or serious; where the clause itself draws no distinction, write clause: { everySeverity: true } and the reason in severityReason.",
    },
  },
  parts: {},
};
