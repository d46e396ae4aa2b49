import type { WordsOf } from "../types.js";

/** SH-01 */
export const sharingDecided: WordsOf<"sharing-decided"> = {
  title: "目录须一并明确是否共享及共享范围",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}没有在目录中一并明确${field}。`,
      hint: () =>
        "请写明，例如 sharing: { shareable: true, scope: [authorised-departments] }；不共享的写 sharing: { shareable: false, exception: privacy }。",
      inTable: () => "请在“是否共享”栏写“是”或者“否”；共享的写明“共享范围”栏，不共享的写明“不共享理由”栏。",
    },
  },
  parts: {},
};
