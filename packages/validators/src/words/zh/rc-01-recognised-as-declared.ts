import type { WordsOf } from "../types.js";

/** RC-01 */
export const recognisedAsDeclared: WordsOf<"recognised-as-declared"> = {
  title: "认定文书须是目录列明的种类",
  says: {
    fault: {
      message: ({ id, kind }) => `记录“${id}”依据的文书种类“${kind}”，目录没有列为该事项的认定文书。`,
      hint: () => "请核对文书种类；不属于目录列明的文书的，不得据以认定。",
    },
  },
  parts: {},
};
