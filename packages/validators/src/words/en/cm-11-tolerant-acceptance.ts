import type { WordsOf } from "../types.js";

/** CM-11 */
export const tolerantAcceptance: WordsOf<"tolerant-acceptance"> = {
  title: "Good standing and a promise: accepted first",
  says: {
    fault: {
      message: ({ id }) =>
        `The applicant of “${id}” is in good standing and promised the missing papers in time; the application must be accepted first.`,
      hint: () => "Accept it, and follow up when the papers are due.",
    },
  },
  parts: {},
};
