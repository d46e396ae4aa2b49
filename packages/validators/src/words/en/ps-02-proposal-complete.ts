import type { WordsOf } from "../types.js";

/** PS-02 */
export const proposalComplete: WordsOf<"proposal-complete"> = {
  title: "A proposal is complete",
  says: {
    fault: {
      message: ({ what, thing, parts }) => `“${what}” in ${thing} lacks: ${parts}.`,
      hint: () =>
        "Add reason, legal basis, the decisions on sharing and publication, collecting department, subjects affected and starting day.",
    },
  },
  parts: {
    reason: () => "reason",
    basis: () => "legal basis",
    decisions: () => "decisions on sharing and publication",
    collector: () => "collecting department",
    subjects: () => "subjects affected",
    day: () => "starting day",
  },
};
