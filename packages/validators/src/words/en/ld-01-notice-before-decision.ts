import type { WordsOf } from "../types.js";

/** LD-01 */
export const noticeBeforeDecision: WordsOf<"notice-before-decision"> = {
  title: "Notice comes before the decision",
  says: {
    fault: {
      message: ({ id, lacking }) => `Before designation “${id}” the party was not duly told: ${lacking}.`,
      hint: () =>
        "First give notice of reasons, basis and rights, then decide, for example notice: { on: 2026-05-01, parts: [reasons, basis, rights] }.",
    },
  },
  parts: {
    lacks: ({ parts }) => `it lacks ${parts}`,
    reasons: () => "reasons",
    basis: () => "basis",
    rightsParty: () => "rights of the party",
    noticeIsNotEarlier: () => "the notice is not earlier than the decision",
  },
};
