import type { WordsOf } from "../types.js";

/** RC-05 */
export const recognisingAuthority: WordsOf<"recognising-authority"> = {
  title: "Only a body entitled to do so recognises conduct",
  says: {
    fault: {
      message: ({ id }) =>
        `The document of record “${id}” comes from a body that is not entitled to recognise untrustworthy conduct.`,
      hint: () =>
        "Record only from documents of an administrative organ, an organization authorised by law or regulation, a court or an arbitral body, not from those of associations or firms.",
    },
  },
  parts: {},
};
