import type { WordsOf } from "../types.js";

/** MS-03 */
export const rightsReducingBasis2020: WordsOf<"rights-reducing-basis-2020"> = {
  title:
    "A measure that reduces rights or adds duties needs a law, regulation or central policy document (2020 to 2025)",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing} reduces rights or adds duties, but ${cite} (${level}) is not of a sufficient level; it takes a law, a regulation or a central policy document.`,
      hint: () =>
        `Cite a clause, for example { instrument: its-id, article: "54", role: measure, weight: operative }; without one it may not be on the list.`,
      inTable: () =>
        "Cite the article in the column “法律依据” (legal basis), such as 《示例法》第五十四条; without one it may not be on the list.",
    },
  },
  parts: {},
};
