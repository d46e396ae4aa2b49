import type { WordsOf } from "../types.js";

/** RC-02 */
export const otherDocumentNeedsBasis: WordsOf<"other-document-needs-basis"> = {
  title: "Recognition by another document needs a provision that allows it",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing} relies on another kind of document, but ${fault}.`,
      hint: () =>
        'Cite the clause that allows it, for example recognition: { documents: [other-by-law], basis: [{ instrument: its-id, article: "30", role: recognition, weight: operative }] }; without one, remove other-by-law.',
    },
  },
  parts: { citesNoClauseThat: () => "cites no clause that allows it" },
};
