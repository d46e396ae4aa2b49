import type { WordsOf } from "../types.js";

/** CM-14 */
export const voluntaryTruth: WordsOf<"voluntary-truth"> = {
  title: "Voluntary information is vouched for and authorised",
  says: {
    fault: {
      message: ({ id, fault }) => `Voluntary information “${id}” ${fault}.`,
      hint: () =>
        "Obtain the subject’s public commitment to its truth, and its authorisation to integrate, share and use it.",
    },
  },
  parts: {
    carriesNoPublicCommitment: () => "carries no public commitment to its truth",
    isNotAuthorisedTo: () => "is not authorised to be integrated, shared and used",
  },
};
