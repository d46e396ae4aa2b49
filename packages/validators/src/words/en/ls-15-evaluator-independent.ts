import type { WordsOf } from "../types.js";

/** LS-15 */
export const evaluatorIndependent: WordsOf<"evaluator-independent"> = {
  title: "The evaluator is a third party",
  says: {
    fault: {
      message: ({ thing, who }) =>
        `${thing} was evaluated by ${who}, which made the standard or is subordinate to the one that did; that is no third party.`,
      hint: () => "Have a body that is not subordinate to the maker evaluate it, and correct by.",
    },
  },
  parts: {},
};
