import type { WordsOf } from "../types.js";

/** PS-08 */
export const noRetroactiveEffect: WordsOf<"no-retroactive-effect"> = {
  title: "Publication comes before effect",
  says: {
    fault: {
      message: ({ thing, effective, published }) =>
        `${thing} takes effect on ${effective}, before its publication on ${published}.`,
      hint: () => "Check dates: effect is not before publication.",
    },
  },
  parts: {},
};
