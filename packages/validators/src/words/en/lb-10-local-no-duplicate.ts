import type { WordsOf } from "../types.js";

/** LB-10 */
export const localNoDuplicate: WordsOf<"local-no-duplicate"> = {
  title: "A supplement lists additions only",
  says: {
    fault: {
      message: ({ thing, national }) =>
        `${thing} names the conduct of “${national}” for some of the same subjects as the national catalog does; a supplement should list additions only.`,
      hint: () => "Remove it; to narrow the national entry instead, write narrows: { entry: its-id, … }.",
      inTable: () =>
        "Delete the row; to narrow the national entry, write its id in the column “收窄条目” (narrows) instead.",
    },
  },
  parts: {},
};
