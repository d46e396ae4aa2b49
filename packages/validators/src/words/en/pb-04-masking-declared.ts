import type { WordsOf } from "../types.js";

/** PB-04 */
export const maskingDeclared: WordsOf<"masking-declared"> = {
  title: "Personal fields that are published have a masking rule",
  says: {
    fault: {
      message: ({ thing, names }) => `${thing} publishes personal information, and “${names}” has no masking rule.`,
      hint: () => "Write one at the field, for example mask: { zh: …, en: Keep the first four and last two }.",
    },
  },
  parts: {},
};
