import type { WordsOf } from "../types.js";

/** TS-01 */
export const evaluationBase: WordsOf<"evaluation-base"> = {
  title: "Sector and local evaluations build on the public one",
  says: {
    fault: {
      message: ({ thing }) => `${thing} does not build on the public comprehensive evaluation.`,
      hint: () => "Write base: id-of-the-public-evaluation.",
    },
  },
  parts: {},
};
