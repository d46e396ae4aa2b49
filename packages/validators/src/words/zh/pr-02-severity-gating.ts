import type { WordsOf } from "../types.js";

/** PR-02 */
export const severityGating: WordsOf<"severity-gating"> = {
  title: "措施须区分失信程度",
  says: {
    fault: {
      message: ({ thing }) => `${thing}对任何失信程度都适用，不合过惩相当。`,
      hint: () =>
        "请写明 minSeverity: general 或者 serious；条文本身不区分的，写 clause: { everySeverity: true } 并在 severityReason 说明。",
      inTable: () =>
        "请在“最低严重程度”栏写一般或者严重；条文本身不区分的，在“条文不区分程度”栏写“是”，并在“不区分程度的理由”栏说明。",
    },
  },
  parts: {},
};
