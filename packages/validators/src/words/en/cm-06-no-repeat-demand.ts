import type { WordsOf } from "../types.js";

/** CM-06 */
export const noRepeatDemand: WordsOf<"no-repeat-demand"> = {
  title: "The certificate is not asked for once the commitment is made",
  says: {
    fault: {
      message: ({ thing }) => `${thing} still asks for the certificate after the commitment.`,
      hint: () => "Take the certificate out of the papers asked for, and write certificateStillAsked: false.",
    },
  },
  parts: {},
};
