import type { WordsOf } from "../types.js";

/** MS-12 */
export const noGapFilling: WordsOf<"no-gap-filling"> = {
  title: "Weak punishment calls for amending the law, not for new measures",
  says: {
    fault: {
      message: ({ what, thing }) =>
        `“${what}” in ${thing} adds or tightens because punishment is too weak, and cites no law or regulation; file a suggestion to amend the law.`,
      hint: () => "Write kind: law-amendment-suggestion; where a law or regulation provides for it, cite it in basis.",
    },
  },
  parts: {},
};
