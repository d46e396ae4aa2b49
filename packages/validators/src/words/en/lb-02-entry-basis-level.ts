import type { WordsOf } from "../types.js";

/** LB-02 */
export const entryBasisLevel: WordsOf<"entry-basis-level"> = {
  title: "Information is included on a law, regulation or central policy document",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing} rests on ${cite}, whose level (${level}) is too low; it takes a law, an administrative or local regulation, or a central policy document.`,
      hint: () =>
        `Cite a clause of the law above it, for example { instrument: its-id, article: "78", role: inclusion, weight: operative }; the present one may stay with weight: supporting.`,
      inTable: () =>
        "Cite the higher law with its article in the column “法律依据” (legal basis), such as 《示例条例》第七十八条; the present one may stay, marked 〔佐证〕 (supporting).",
    },
  },
  parts: {},
};
