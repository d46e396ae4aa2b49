import type { WordsOf } from "../types.js";

/** PB-05 */
export const maskingApplied: WordsOf<"masking-applied"> = {
  title: "Personal information is masked when shown",
  says: {
    fault: {
      message: ({ id, name, fault }) => `“${name}” of publication “${id}” ${fault}.`,
      hint: () => "Mask the middle before showing it, for example 9999**********01; an address ends with the county.",
    },
  },
  parts: { isNotMaskedAs: () => "is not masked as the catalog asks" },
};
