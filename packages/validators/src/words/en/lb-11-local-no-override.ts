import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "Stay within the national scope and term, for example narrows: { entry: national/information/…, publication: { term: { max: P1Y } } }; leave out what stays as it is.";

/** LB-11 */
export const localNoOverride: WordsOf<"local-no-override"> = {
  title: "A supplement does not widen a national entry",
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
    incomparable: {
      message: ({ thing, base: name, part, own, of }) =>
        `${thing} has for ${part} ${own}, and the national entry “${name}” ${of}: the two cannot be compared, so whether it narrows or widens cannot be said.`,
      hint: () =>
        "Keep the shortest and the longest term within what the national entry states; where it states no longest, go by the document it rests on. For a national term of 3 months at least and 3 years at most, for example narrows: { entry: national/information/…, publication: { term: { min: P3M, max: P1Y } } }.",
    },
  },
  parts: {
    scopeSharing: () => "the scope of sharing",
    scopePublication: () => "the scope of publication",
    termPublication: () => "the term of publication",
    publication: () => "publication",
    fromTo: ({ term, before, after }) => `${term} (from ${before} to ${after})`,
    shortest: ({ min }) => `at least ${min} and no longest`,
    longest: ({ max }) => `at most ${max} and no shortest`,
    fromShortestToLongest: ({ min, max }) => `at least ${min} and at most ${max}`,
    nothingStated: () => "nothing stated",
  },
};
