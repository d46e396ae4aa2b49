import type { WordsOf } from "../types.js";

/** CM-08 */
export const withdrawal: WordsOf<"withdrawal"> = {
  title: "A commitment can be withdrawn",
  says: {
    fault: {
      message: ({ thing }) => `${thing} does not say how the commitment is withdrawn before completion.`,
      hint: () => "State withdrawal: before completion, for good reason, back to the ordinary procedure.",
    },
  },
  parts: {},
};
