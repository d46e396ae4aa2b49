import type { WordsOf } from "../types.js";

/** LS-02 */
export const harmCategory: WordsOf<"harm-category"> = {
  title: "A serious list names one of the four categories of serious conduct",
  says: {
    fault: {
      message: ({ thing }) =>
        `${thing} does not say which of the four categories of serious conduct it belongs to; there is no fifth.`,
      hint: () =>
        "State harm: public-health-and-life-safety, market-and-social-order, refusal-of-legal-obligations or refusal-of-national-defence-obligations.",
    },
  },
  parts: {},
};
