import type { WordsOf } from "../types.js";

/** PB-09 */
export const serviceInstitutionMirror: WordsOf<"service-institution-mirror"> = {
  title: "Credit service institutions match Credit China",
  says: {
    fault: {
      message: ({ id }) =>
        `“${id}” as a credit service institution uses it differs from Credit China in content or term.`,
      hint: () => "Match what Credit China shows that day; what it no longer shows comes down the same day.",
    },
  },
  parts: {},
};
