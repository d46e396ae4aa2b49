import type { WordsOf } from "../types.js";

/** PS-06 */
export const reviewBeforePublication: WordsOf<"review-before-publication"> = {
  title: "Nothing is published without review",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing} ${fault}; a catalog is published only after review.`,
      hint: () =>
        "State the review, for example procedure: { review: { date: 2025-11-20, by: its-id, outcome: approved } }.",
    },
  },
  parts: {
    hasNoRecordReview: () => "has no record of review",
    wasReturnedReview: () => "was returned by review",
    wasPublishedBeforeIts: () => "was published before its review",
  },
};
