import type { WordsOf } from "../types.js";

/** MS-04 */
export const rightsReducingBasis2025: WordsOf<"rights-reducing-basis-2025"> = {
  title: "A measure that reduces rights or adds duties needs a law or regulation",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing} reduces rights or adds duties, but ${cite} (${level}) is not of a sufficient level; it takes a law, an administrative regulation or a local regulation.`,
      hint: () =>
        `Cite a clause, for example { instrument: its-id, article: "54", role: measure, weight: operative }; without one, propose a change of law, or suspend it with status: suspended.`,
      inTable: () =>
        "Cite the article in the column “法律依据” (legal basis), such as 《示例法》第五十四条; where there is none, propose an amendment, or mark it suspended in “状态”.",
    },
  },
  parts: {},
};
