import type { WordsOf } from "../types.js";

/** PS-03 */
export const consultationCoverage: WordsOf<"consultation-coverage"> = {
  title: "Catalogs and measures are widely consulted on",
  says: {
    fault: {
      message: ({ thing, names }) => `${thing} did not consult: ${names}.`,
      hint: () => "Consult them and add them to groups; where they were consulted, add them.",
    },
  },
  parts: {},
};
