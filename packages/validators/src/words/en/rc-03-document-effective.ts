import type { WordsOf } from "../types.js";

/** RC-03 */
export const documentEffective: WordsOf<"document-effective"> = {
  title: "The document recorded from is in effect",
  says: {
    fault: {
      message: ({ id, state }) =>
        `Record “${id}” rests on a document that on the day of recording was ${state}; no conduct is recognised by it.`,
      hint: () => "Record it once the document is in effect; where it was revoked or stayed, withdraw the record.",
    },
  },
  parts: { notYetInEffect: () => "not yet in effect", revoked: () => "revoked", stayed: () => "stayed" },
};
