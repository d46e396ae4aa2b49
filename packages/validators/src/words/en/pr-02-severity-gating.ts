import type { WordsOf } from "../types.js";

/** PR-02 */
export const severityGating: WordsOf<"severity-gating"> = {
  title: "A measure distinguishes severity",
  says: {
    fault: {
      message: ({ thing }) => `${thing} applies to every severity; penalty and fault are out of proportion.`,
      hint: () =>
        "Write minSeverity: general or serious; where the clause itself draws no distinction, write clause: { everySeverity: true } and the reason in severityReason.",
      inTable: () =>
        "Write 一般 (general) or 严重 (serious) in the column “最低严重程度”; where the clause does not distinguish, write 是 (yes) in “条文不区分程度” and explain in “不区分程度的理由”.",
    },
  },
  parts: {},
};
