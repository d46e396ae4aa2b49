import type { WordsOf } from "../types.js";

/** SH-04 */
export const nonSharingException: WordsOf<"non-sharing-exception"> = {
  title: "不共享是例外，须说明理由",
  says: {
    fault: {
      message: ({ thing }) => `${thing}不共享，但没有写明理由；2025年起以共享为原则、不共享为例外。`,
      hint: () =>
        "请写明理由代码，例如 sharing: { shareable: false, exception: privacy }；没有理由的，改为共享并写明范围。",
      inTable: () => "请在“不共享理由”栏写明理由；没有理由的，在“是否共享”栏写“是”，并写明“共享范围”栏。",
    },
  },
  parts: {},
};
