import type { WordsOf } from "../types.js";

/** TX-01 */
export const sourceNamed: WordsOf<"source-named"> = {
  title: "What was read names its source",
  says: {
    fault: {
      message: ({ thing, status, part }) => `${thing}${part} says it was read (${status}), but names no source.`,
      hint: () =>
        "Name the key of the source, written source: its-key (see catalogs/vocabularies/sources.yaml); if no text was read, the status is inferred or unverified.",
      inTable: () =>
        "Write the key of the source in the column “来源键”; where no text was read, write 推断 (inferred) or 未核对 (unverified) in “来源状态”.",
    },
  },
  parts: { ofField: ({ field }) => ` (${field})` },
};
