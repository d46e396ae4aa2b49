import type { WordsOf } from "../types.js";

/** SH-07 */
export const shareWithinScope: WordsOf<"share-within-scope"> = {
  title: "Sharing stays within the scope the catalog fixes, and ends with repair",
  says: {
    fault: {
      message: ({ id, fault }) => `“${id}” ${fault}.`,
      hint: () =>
        "Stop handing on what was repaired; hand the rest only to receivers in sharing.scope of the entry; to widen the scope, propose a change of the catalog first.",
    },
  },
  parts: {
    receiverAsScopeSharing: () => "receiver as a scope of sharing",
    receiverAsCodeVocabulary: () => "receiver as a code of the vocabulary share-scopes",
    handsOnWhatWas: ({ repairedOn }) => `hands on what was repaired on ${repairedOn}`,
    handsInformationToBeyond: ({ to, entryTitle }) =>
      `hands information to “${to}”, beyond the sharing scope of catalog entry “${entryTitle}”`,
  },
};
