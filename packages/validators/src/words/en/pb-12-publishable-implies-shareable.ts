import type { WordsOf } from "../types.js";

/** PB-12 */
export const publishableImpliesShareable: WordsOf<"publishable-implies-shareable"> = {
  title: "What may be published can usually be shared",
  says: {
    fault: {
      message: ({ thing }) => `${thing} may be published and not shared; one of the two decisions is probably wrong.`,
      hint: () => "Check sharing.shareable and publication.publishable.",
      inTable: () => "Check the columns “是否共享” (shareable) and “是否公开” (publishable).",
    },
  },
  parts: {},
};
