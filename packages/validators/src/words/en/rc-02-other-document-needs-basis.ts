import type { WordsOf } from "../types.js";

/** RC-02 */
export const otherDocumentNeedsBasis: WordsOf<"other-document-needs-basis"> = {
  title: "Recognition by another document needs a provision that allows it",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing} relies on another kind of document, but ${fault}.`,
      hint: () =>
        'Cite the clause that allows it, for example recognition: { documents: [other-by-law], basis: [{ instrument: its-id, article: "30", role: recognition, weight: operative }] }; without one, remove other-by-law.',
      inTable: () =>
        "Write the clause that allows recognition by such a document in the column “认定依据” (basis of recognition), such as 《示例条例》第三十条; where there is none, take the document out of “认定文书”.",
    },
  },
  parts: { citesNoClauseThat: () => "cites no clause that allows it" },
};
