import type { WordsOf } from "../types.js";

/** PB-02 */
export const secretsAndPrivacy: WordsOf<"secrets-and-privacy"> = {
  title: "Secrets and private matters are published only where a law or regulation provides for it",
  says: {
    fault: {
      message: ({ thing, what, fault }) =>
        `${thing} contains ${what}; publishing that needs a law or regulation that provides for it, but ${fault}.`,
      hint: () =>
        'Cite the clause that allows it, as in publication: { basis: [{ instrument: its-id, article: "9", role: publication, weight: operative }] }; without one, do not publish it, or leave the content out.',
      inTable: () =>
        "Write the clause that allows publication in the column “公开依据”, such as 《示例条例》第九条; where there is none, write 否 (no) in “是否公开” or take it out of “公开内容含”.",
    },
  },
  parts: {
    tradeSecrets: () => "trade secrets",
    privateMatters: () => "private matters",
    classifiedInformation: () => "classified information",
    sensitiveInformation: () => "sensitive information",
    namesNone: () => "names none",
  },
};
