import type { WordsOf } from "../types.js";

/** LB-03 */
export const citationComplete: WordsOf<"citation-complete"> = {
  title: "A citation names the instrument and the article",
  says: {
    fault: {
      message: ({ thing, cite, field }) =>
        cite === ""
          ? `${thing} is cited as a basis but its ${field} is missing.`
          : `${thing} cites ${cite} without saying which article.`,
      hint: ({ cite }) =>
        cite === ""
          ? "Add it to the instrument, for example issuer: its-id, number: as printed."
          : `Add the article, for example { instrument: its-id, article: "78", role: inclusion, weight: operative }.`,
      inTable: () =>
        "Write the article in the column “法律依据” (legal basis), such as 《示例条例》第七十八条; where the register lacks a number or an issuer, ask those who keep it.",
    },
  },
  parts: {},
};
