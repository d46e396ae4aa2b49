import type { WordsOf } from "../types.js";

/** TS-03 */
export const neutrality: WordsOf<"neutrality"> = {
  title: "An entry states facts and judges nothing",
  says: {
    fault: {
      message: ({ thing, name }) =>
        `${thing} has a judging field “${name}”; a catalog states facts, and grades belong to an evaluation scheme.`,
      hint: () => "Remove the field; a result of evaluation belongs to a scheme in national/evaluations/.",
    },
  },
  parts: {},
};
