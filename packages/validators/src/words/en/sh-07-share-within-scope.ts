import type { WordsOf } from "../types.js";

/** SH-07 */
export const shareWithinScope: WordsOf<"share-within-scope"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `“${id}” ${fault}.`,
      hint: () =>
        "Stop handing on what was repaired; hand the rest only to receivers in sharing.scope of the entry; to widen the scope, propose a change of the catalog first.",
    },
  },
  parts: {},
};
