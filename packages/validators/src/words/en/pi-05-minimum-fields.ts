import type { WordsOf } from "../types.js";

/** PI-05 */
export const minimumFields: WordsOf<"minimum-fields"> = {
  title: "Only the personal fields the catalog lists are recorded",
  says: {
    fault: {
      message: ({ id, fault }) => `Record “${id}” ${fault}.`,
      hint: () => "Remove the field; where it is needed, have it put into the catalog first.",
    },
  },
  parts: {
    carriesFieldWhichCatalog: ({ field }) => `carries field “${field}”, which the catalog does not list`,
    hasInFieldNumber: ({ field }) =>
      `has in field “${field}” a number of a person’s papers, telephone or card, which the catalog does not list there`,
    mayHaveInField: ({ field }) =>
      `may have in field “${field}” a number of a person’s papers, telephone or card; whether that is beyond what the catalog lists cannot be said`,
  },
};
