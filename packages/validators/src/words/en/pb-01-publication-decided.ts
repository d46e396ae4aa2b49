import type { WordsOf } from "../types.js";

/** PB-01 */
export const publicationDecided: WordsOf<"publication-decided"> = {
  title: "The catalog itself decides publication, scope, channels and term",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing} does not settle its ${field} in the catalog itself.`,
      hint: () =>
        "State it, for example publication: { publishable: true, scope: public, channels: [department-portal, credit-china], term: { min: P1Y, max: P3Y } }, or publication: { publishable: false }.",
    },
  },
  parts: {},
};
