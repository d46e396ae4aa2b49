import type { WordsOf } from "../types.js";

/** PI-04 */
export const consentCoversUse: WordsOf<"consent-covers-use"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `Query “${id}” ${fault}.`,
      hint: () =>
        "Obtain consent for that purpose and day; where the catalog entry names a law or regulation that allows it without, name it, as in withoutConsent: ex-law.",
    },
  },
  parts: {},
};
