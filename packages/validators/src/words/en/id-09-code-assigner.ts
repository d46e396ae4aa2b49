import type { WordsOf } from "../types.js";

/** ID-09 */
export const codeAssigner: WordsOf<"code-assigner"> = {
  title: "Every kind of subject has a department that assigns its codes",
  says: {
    fault: {
      message: ({ thing, kind }) => `${thing} does not name the department that assigns codes to “${kind}”.`,
      hint: () => "Write codeAssigner: id-of-the-department at that code.",
    },
  },
  parts: {},
};
