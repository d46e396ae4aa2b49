import type { WordsOf } from "../types.js";

/** LS-17 */
export const newFields2025: WordsOf<"new-fields-2025"> = {
  title: "The 2025 opinion adds four fields and no other",
  says: {
    fault: {
      message: ({ thing, fault }) =>
        `${thing} takes point 12 of the 2025 opinion as the basis of its field, but ${fault}.`,
      hint: () =>
        "That point adds real estate, Internet, human-resources market and energy contracts only, from 2025-03-21 on; other fields cite a law of their own.",
    },
  },
  parts: {
    itsFieldIsNot: () => "its field is not stated",
    itsFieldIsNot2: () => "its field is not among them",
    listIsOlderThan: () => "the list is older than the opinion",
  },
};
