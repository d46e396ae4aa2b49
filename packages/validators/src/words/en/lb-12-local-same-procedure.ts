import type { WordsOf } from "../types.js";

/** LB-12 */
export const localSameProcedure: WordsOf<"local-same-procedure"> = {
  title: "A supplement follows the national procedure",
  says: {
    fault: {
      message: ({ thing, stage }) => `${thing} has no record of ${stage}; a supplement follows the national procedure.`,
      hint: () => "State the five stages in procedure: proposal, collation, consultation, review, publication.",
    },
  },
  parts: {
    proposal: () => "proposal",
    collation: () => "collation",
    consultation: () => "consultation",
    publication: () => "publication",
  },
};
