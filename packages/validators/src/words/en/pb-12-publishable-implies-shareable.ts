import type { WordsOf } from "../types.js";

/** PB-12 */
export const publishableImpliesShareable: WordsOf<"publishable-implies-shareable"> = {
  title: "What may be published can usually be shared",
  says: {
    fault: {
      message: ({ thing }) => `${thing} may be published and not shared; one of the two decisions is probably wrong.`,
      hint: () => "Check sharing.shareable and publication.publishable.",
    },
  },
  parts: {},
};
