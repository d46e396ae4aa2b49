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
    },
  },
  parts: {},
};
