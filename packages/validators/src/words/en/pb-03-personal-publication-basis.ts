import type { WordsOf } from "../types.js";

/** PB-03 */
export const personalPublicationBasis: WordsOf<"personal-publication-basis"> = {
  title: "Publishing personal information needs a law, regulation or State Council decision, or consent",
  says: {
    fault: {
      message: ({ thing, fault }) =>
        `${thing} publishes personal information, but ${fault}; it takes a law, a regulation, a State Council decision or order, or the person’s consent.`,
      hint: () =>
        `State it under publication, for example basis: [{ instrument: its-id, article: "48", role: personal-publication, weight: operative }], or consentRequired: true where it is published by consent only.`,
      inTable: () =>
        "Write the clause on publishing persons in the column “公开依据”, such as 《示例法》第四十八条〔用途：公开个人信息〕; where the person must agree, write 是 (yes) in “公开须本人同意”.",
    },
  },
  parts: {
    namesNoBasisFor: () => "names no basis for that",
    isNotSufficientLevel: ({ cite, level }) => `${cite} (${level}) is not of a sufficient level`,
  },
};
