import type { WordsOf } from "../types.js";

/** TR-03 */
export const retentionBasis: WordsOf<"retention-basis"> = {
  title: "A list that is kept has a clear basis",
  says: {
    fault: {
      message: ({ thing, fault }) =>
        `${thing} is kept, but ${fault}; a memorandum or notice is no basis for keeping it.`,
      hint: () =>
        'Cite a law, regulation or central policy, as in transition: { basis: [{ instrument: its-id, article: "9", role: list-field, weight: operative }] }; without one, abolish it.',
    },
  },
  parts: { statesNoBasis: () => "states no basis", citesBasisTooLow: () => "cites a basis of too low a level" },
};
