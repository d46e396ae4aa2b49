import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "Stay within the national scope and term, for example narrows: { entry: national/information/…, publication: { term: { max: P1Y } } }; leave out what stays as it is.";

/** LB-11 */
export const localNoOverride: WordsOf<"local-no-override"> = {
  says: {
    fault: {
      message: ({ thing, base: name, part }) =>
        `${thing} widens ${part} of the national entry “${name}”; a supplement may only narrow.`,
      hint: hint,
    },
    open: {
      message: ({ thing, base: name, part }) =>
        `The national entry “${name}” does not state ${part}, so whether ${thing} narrows it cannot be said.`,
      hint,
    },
  },
  parts: {
    scopeSharing: () => "the scope of sharing",
    scopePublication: () => "the scope of publication",
    termPublication: () => "the term of publication",
    publication: () => "publication",
    fromTo: ({ term, before, after }) => `${term} (from ${before} to ${after})`,
  },
};
