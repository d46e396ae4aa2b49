import type { WordsOf } from "../types.js";

/** PB-01 */
export const publicationAllowed: WordsOf<"publication-allowed"> = {
  title: "What the catalog keeps from the public is not shown",
  says: {
    fault: {
      message: ({ id, title }) => `Catalog entry “${title}” is not published, so “${id}” may not be shown.`,
      hint: () => "Stop showing it; where a basis supports showing it, propose a change of the catalog first.",
    },
  },
  parts: {},
};
