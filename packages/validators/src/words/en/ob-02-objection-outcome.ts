import type { WordsOf } from "../types.js";

/** OB-02 */
export const objectionOutcome: WordsOf<"objection-outcome"> = {
  title: "An objection found right leads to correction, deletion or withdrawal",
  says: {
    fault: {
      message: ({ id, reason }) => `Objection “${id}” ${reason}.`,
      hint: () =>
        "Where the information is wrong, correct, delete or withdraw it and state the day; where the objection is not, state the reason.",
    },
  },
  parts: {
    wasFoundRightYet: () => "was found right, yet nothing was corrected",
    wasNotUpheldAnd: () => "was not upheld, and no reason is given",
  },
};
