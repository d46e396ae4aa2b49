import type { WordsOf } from "../types.js";

/** SH-01 */
export const sharingDecided: WordsOf<"sharing-decided"> = {
  title: "The catalog itself decides sharing and its scope",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing} does not settle its ${field} in the catalog itself.`,
      hint: () =>
        "State it, for example sharing: { shareable: true, scope: [authorised-departments] }, or sharing: { shareable: false, exception: privacy }.",
    },
  },
  parts: {},
};
