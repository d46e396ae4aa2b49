import type { WordsOf } from "../types.js";

/** SH-01 */
export const sharingDecided: WordsOf<"sharing-decided"> = {
  title: "The catalog itself decides sharing and its scope",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing} does not settle its ${field} in the catalog itself.`,
      hint: () =>
        "State it, for example sharing: { shareable: true, scope: [authorised-departments] }, or sharing: { shareable: false, exception: privacy }.",
      inTable: () =>
        "Write 是 (yes) or 否 (no) in the column “是否共享” (shareable); the scope in “共享范围”, or the reason in “不共享理由” where it is not shared.",
    },
  },
  parts: {},
};
