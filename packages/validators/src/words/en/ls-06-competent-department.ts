import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "Let the competent department make it; where it is competent, state the field among the fields of that organization, or correct authority.";

/** LS-06 */
export const competentDepartment: WordsOf<"competent-department"> = {
  title: "A department rule is made by the field’s competent department",
  says: {
    fault: {
      message: ({ thing, who }) =>
        `The standard of ${thing} is made by ${who}, which is not the field’s competent department.`,
      hint: hint,
    },
    open: {
      message: ({ thing, who }) =>
        `The standard of ${thing} is made by ${who}; neither the authority nor the fields of that body are known, so nothing can be said.`,
      hint,
    },
  },
  parts: {},
};
