import type { WordsOf } from "../types.js";

/** CM-04 */
export const voluntaryAndAlternative: WordsOf<"voluntary-and-alternative"> = {
  title: "The applicant may choose, and an ordinary procedure remains",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing} ${fault}.`,
      hint: () =>
        "Write voluntary: true, the ordinary procedure in ordinaryProcedure, and have papers: [guide, template, rules] ready.",
    },
  },
  parts: {
    leavesApplicantNoChoice: () => "leaves the applicant no choice",
    statesNoOrdinaryProcedure: () => "states no ordinary procedure",
    hasNoCompleteGuide: () => "has no complete guide, template and rules",
  },
};
