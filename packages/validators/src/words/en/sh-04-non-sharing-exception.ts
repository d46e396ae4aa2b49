import type { WordsOf } from "../types.js";

/** SH-04 */
export const nonSharingException: WordsOf<"non-sharing-exception"> = {
  title: "Not sharing is the exception and states its reason",
  says: {
    fault: {
      message: ({ thing }) =>
        `${thing} is not shared and states no reason; since 2025 sharing is the rule and this the exception.`,
      hint: () =>
        "State the reason code, for example sharing: { shareable: false, exception: privacy }; without a reason, share it and state the scope.",
      inTable: () =>
        "Write the reason in the column “不共享理由”; where there is none, write 是 (yes) in “是否共享” and the scope in “共享范围”.",
    },
  },
  parts: {},
};
