import type { WordsOf } from "../types.js";

/** PI-02 */
export const consentOrException: WordsOf<"consent-or-exception"> = {
  title: "Personal credit information needs consent, unless a law or regulation provides otherwise",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing} uses personal credit information without consent, but ${fault}.`,
      hint: () =>
        'Write consentRequired: true; where a law or regulation provides otherwise, cite it, as in personal: { basis: [{ instrument: its-id, article: "9", role: collection-without-consent, weight: operative }] }. A policy document is no exception.',
      inTable: () =>
        "Write 是 (yes) in the column “使用个人信息须本人同意”; where a law or regulation needs no consent, write its clause in “不经同意依据”. A policy document makes no exception.",
    },
  },
  parts: { namesNoLawRegulation: () => "names no law or regulation for that" },
};
