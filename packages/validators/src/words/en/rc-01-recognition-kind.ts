import type { WordsOf } from "../types.js";

/** RC-01 */
export const recognitionKind: WordsOf<"recognition-kind"> = {
  title: "Untrustworthy conduct names the documents it is recognised by",
  says: {
    fault: {
      message: ({ thing }) =>
        `${thing} does not name the kinds of document it is recognised by; untrustworthiness rests on documents with legal effect.`,
      hint: () => "Name them, for example recognition: { documents: [administrative-penalty] }.",
      inTable: () => "Write the kind of document in the column “认定文书” (recognition), such as 行政处罚决定.",
    },
  },
  parts: {},
};
