import type { WordsOf } from "../types.js";

/** MS-06 */
export const directClause: WordsOf<"direct-clause"> = {
  title: "A rights-reducing measure cites its clause directly",
  says: {
    fault: {
      message: ({ thing, fault }) =>
        `${thing} reduces rights or adds duties, but ${fault}; it must cite the very clause that sets it.`,
      hint: () =>
        `Give the article, and paragraph and item where needed, for example { instrument: its-id, article: "54", paragraph: 2, role: measure, weight: operative }.`,
      inTable: () =>
        "Cite in the column “法律依据” (legal basis) down to the article, and where needed the paragraph and item, such as 《示例法》第五十四条第二款; “relevant provisions” is none.",
    },
  },
  parts: {
    citesOnlyWhichSets: ({ cite }) => `cites only ${cite}, which sets no such measure itself`,
    citesWithoutArticle: ({ cite }) => `cites ${cite} without the article`,
  },
};
