import type { WordsOf } from "../types.js";

/** PS-14 */
export const sensitiveArea: WordsOf<"sensitive-area"> = {
  title: "Matters of high concern are reviewed again",
  says: {
    fault: {
      message: ({ what, thing }) =>
        `“${what}” in ${thing} is a matter of high public concern, and has no record of a second review.`,
      hint: () => "Proceed with care, and add secondReview: { on: day, by: its-id }.",
    },
  },
  parts: {},
};
