import type { WordsOf } from "../types.js";

/** LS-21 */
export const criteriaSpecific: WordsOf<"criteria-specific"> = {
  title: "Conditions of entry are specific",
  says: {
    fault: {
      message: ({ condition, thing, fault }) =>
        `Condition of entry “${condition}” of ${thing} is not specific: ${fault}.`,
      hint: () =>
        'State conduct, gravity and document; open words must say which clause they mean, for example cites: [{ article: "9" }].',
    },
  },
  parts: {
    itsOpenWordsSay: () => "its open words say nothing",
    gravityDocumentIsNot: () => "gravity or document is not stated",
  },
};
