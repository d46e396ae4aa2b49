import type { WordsOf } from "../types.js";

/** LD-02 */
export const objectionAnswered: WordsOf<"objection-answered"> = {
  title: "An objection is verified and answered",
  says: {
    fault: {
      message: ({ id, fault }) => `Designation “${id}”: ${fault}.`,
      hint: () => "Verify the objection, answer the party, state verifiedOn and answeredOn, and only then decide.",
    },
  },
  parts: {
    partySObjectionWas: () => "the party’s objection was not verified and answered before it",
    objectionWasAnsweredLater: () => "the objection was answered later than the standard allows",
  },
};
