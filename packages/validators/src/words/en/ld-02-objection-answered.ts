import type { WordsOf } from "../types.js";

/** LD-02 */
export const objectionAnswered: WordsOf<"objection-answered"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `Designation “${id}”: ${fault}.`,
      hint: () => "Verify the objection, answer the party, state verifiedOn and answeredOn, and only then decide.",
    },
  },
  parts: {},
};
