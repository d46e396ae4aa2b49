import type { WordsOf } from "../types.js";

/** MS-05 */
export const otherMeasureBasis2025: WordsOf<"other-measure-basis-2025"> = {
  title: "A management measure needs a law, regulation or central policy document",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing} is a management measure, but ${cite} (${level}) is not of a sufficient level; it takes a law, a regulation or a central policy document.`,
      hint: () =>
        `Cite a clause, for example { instrument: its-id, article: "14", role: measure, weight: operative }; a department’s document may stay with weight: supporting.`,
      inTable: () =>
        "Cite the article in the column “法律依据” (legal basis), such as 《示例条例》第十四条; a department’s document may stay, marked 〔佐证〕 (supporting).",
    },
  },
  parts: {},
};
