import type { WordsOf } from "../types.js";

/** PS-13 */
export const priorAssessment: WordsOf<"prior-assessment"> = {
  title: "A policy is assessed before it is adopted",
  says: {
    fault: {
      message: ({ what, thing, fault }) => `“${what}” in ${thing} ${fault}.`,
      hint: () => "Add impact: { on: day, by: its-id, overuse: what was found on the risk of overuse }.",
    },
  },
  parts: {
    addsTightensAndCarries: () => "adds or tightens and carries no prior assessment",
    isAssessedWithoutWord: () => "is assessed without a word on the risk of overuse",
  },
};
