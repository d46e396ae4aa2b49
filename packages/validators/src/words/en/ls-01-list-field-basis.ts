import type { WordsOf } from "../types.js";

/** LS-01 */
export const listFieldBasis: WordsOf<"list-field-basis"> = {
  title: "The field of a serious list rests on a law, regulation or central policy document",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing}: its field rests on ${cite}, whose level (${level}) is too low; it takes a law, a regulation or a central policy document.`,
      hint: () =>
        `Cite the clause of the law above that allows the list, for example fieldBasis: [{ instrument: its-id, article: "48", role: list-field, weight: operative }]; without one the list may not exist.`,
    },
  },
  parts: {},
};
