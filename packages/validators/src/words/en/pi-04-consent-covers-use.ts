import type { WordsOf } from "../types.js";

/** PI-04 */
export const consentCoversUse: WordsOf<"consent-covers-use"> = {
  title: "A query stays within the consent",
  says: {
    fault: {
      message: ({ id, fault }) => `Query “${id}” ${fault}.`,
      hint: () =>
        "Obtain consent for that purpose and day; where the catalog entry names a law or regulation that allows it without, name it, as in withoutConsent: ex-law.",
    },
  },
  parts: {
    hasNoConsentAnd: () => "has no consent and names no ground to do without",
    namesInstrumentThatIs: () => "names an instrument that is no law or regulation",
    namesInstrumentThatWas: () => "names an instrument that was not in force that day",
    hasNoConsentAnd2: () => "has no consent, and the catalog asks for it",
    restsOnConsentWithout: () => "rests on a consent without a reasonable end",
    isForAnotherPurpose: () => "is for another purpose than was agreed to",
    isOutsideTimeThat: () => "is outside the time that was agreed to",
    isSaidNotTo: ({ title, listed }) =>
      `is said not to be about persons, but catalog entry “${title}” is about: ${listed}; nothing can be said`,
  },
};
