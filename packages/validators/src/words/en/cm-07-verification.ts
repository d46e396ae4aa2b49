import type { WordsOf } from "../types.js";

/** CM-07 */
export const verification: WordsOf<"verification"> = {
  title: "Verification, or exemption from it, is stated",
  says: {
    fault: {
      message: ({ thing }) => `${thing} states neither how the commitment is verified nor why it is exempt.`,
      hint: () => "State verification; where it is exempt, verificationExempt, under routine supervision all the same.",
    },
  },
  parts: {},
};
