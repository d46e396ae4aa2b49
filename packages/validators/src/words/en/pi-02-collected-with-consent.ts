import type { WordsOf } from "../types.js";

/** PI-02 */
export const collectedWithConsent: WordsOf<"collected-with-consent"> = {
  title: "Personal credit information is recorded with consent, unless a law or regulation provides otherwise",
  says: {
    fault: {
      message: ({ id, fault }) => `Record “${id}” is about a person and is made ${fault}.`,
      hint: () =>
        "Obtain the person’s consent and state its time, consent: { from, to }; without basis and consent, do not record it.",
    },
  },
  parts: {
    withoutConsentThatCatalog: () => "without the consent that the catalog asks for",
    withoutLawRegulationThat: () => "without a law or regulation that dispenses with consent, and without consent",
  },
};
