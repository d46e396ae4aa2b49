import type { WordsOf } from "../types.js";

/** PS-07 */
export const stageOrder: WordsOf<"stage-order"> = {
  title: "The stages of the procedure follow each other",
  says: {
    fault: {
      message: ({ later, thing, earlier }) =>
        `“${later}” of ${thing} comes before “${earlier}”; the stages are out of order.`,
      hint: () => "Check the dates: proposal, collation, opening, closing, review, publication, effect, in that order.",
    },
  },
  parts: {
    proposal: () => "proposal",
    collation: () => "collation",
    openingComments: () => "opening of comments",
    closingComments: () => "closing of comments",
    review: () => "review",
    publication: () => "publication",
    effect: () => "effect",
  },
};
