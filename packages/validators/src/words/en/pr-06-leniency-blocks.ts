import type { WordsOf } from "../types.js";

/** PR-06 */
export const leniencyBlocks: WordsOf<"leniency-blocks"> = {
  title: "Leniency stands before listing and punishment",
  says: {
    fault: {
      message: ({ fact, id }) =>
        `“${fact}”, on which “${id}” rests, falls under a circumstance that calls for leniency; without a review that gives reasons it leads to no list and no measure that reduces rights.`,
      hint: () => "Review it first; where leniency is denied, write leniency: { outcome: not-lenient, reason: why }.",
    },
  },
  parts: {},
};
