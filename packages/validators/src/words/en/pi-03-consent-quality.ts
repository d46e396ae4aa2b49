import type { WordsOf } from "../types.js";

/** PI-03 */
export const consentQuality: WordsOf<"consent-quality"> = {
  title: "Consent is the person’s own, free, for a purpose and a time",
  says: {
    fault: {
      message: ({ id, reason }) =>
        `Consent “${id}” ${reason}; it carries no collection or use of personal information.`,
      hint: () =>
        "Obtain the person’s own free consent, with purpose and last day, for example validUntil: 2026-12-31.",
    },
  },
  parts: {
    wasForced: () => "was forced",
    wasNotGivenPerson: () => "was not given by the person",
    hasNoReasonableEnd: () => "has no reasonable end",
    hasRunOutThat: () => "has run out by that day, or is not given yet",
  },
};
