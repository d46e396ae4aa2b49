import type { WordsOf } from "../types.js";

/** PB-03 */
export const publicationConsent: WordsOf<"publication-consent"> = {
  title: "Personal information is shown on an express basis or with consent",
  says: {
    fault: {
      message: ({ id, fault }) => `Publication “${id}” is about a person and is shown ${fault}.`,
      hint: () =>
        "Obtain the person’s consent and state its time, consent: { from, to }; without basis and consent, stop.",
    },
  },
  parts: {
    withoutConsentThatCatalog: () => "without the consent that the catalog asks for",
    withoutLawRegulationState: () =>
      "without a law, regulation or State Council decision that shows persons, and without consent",
    onInstrumentThatIs: () =>
      "on an instrument that is no law, regulation or State Council decision, and without consent",
  },
};
