import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "National proposals come from member units or departments concerned, local ones from departments of the region; enter what firms and associations say as comments.";

/** PS-01 */
export const proposerEligible: WordsOf<"proposer-eligible"> = {
  title: "A proposal comes from a body that may propose",
  says: {
    fault: {
      message: ({ what, thing, who }) => `“${what}” in ${thing} is proposed by ${who}, which may not propose.`,
      hint: hint,
    },
    open: {
      message: ({ what, thing, who }) =>
        `“${what}” in ${thing} is proposed by ${who}, whose kind is not known, so nothing can be said.`,
      hint,
    },
  },
  parts: {},
};
