import type { WordsOf } from "../types.js";

/** PR-03 */
export const relevance: WordsOf<"relevance"> = {
  title: "A measure relates to the conduct",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing} ${fault}.`,
      hint: () =>
        "State the relation in relevance; where the fields differ, use a measure of the field of the conduct.",
      inTable: () =>
        "State the link in the column “关联性” (relevance); where the fields differ, use a measure of the field of the conduct.",
    },
  },
  parts: {
    doesNotSayHow: () => "does not say how it relates to the conduct",
    isAnotherFieldThan: () => "is of another field than the conduct that triggers it",
  },
};
