import type { WordsOf } from "../types.js";

/** TX-01 */
export const sourceNamed: WordsOf<"source-named"> = {
  title: "What was read names its source",
  says: {
    fault: {
      message: ({ thing, status, part }) => `${thing}${part} says it was read (${status}), but names no source.`,
      hint: () =>
        "Name the key of the source, written source: its-key (see catalogs/vocabularies/sources.yaml); if no text was read, the status is inferred or unverified.",
    },
  },
  parts: { ofField: ({ field }) => ` (${field})` },
};
