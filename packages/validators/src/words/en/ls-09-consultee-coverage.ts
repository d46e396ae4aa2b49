import type { WordsOf } from "../types.js";

/** LS-09 */
export const consulteeCoverage: WordsOf<"consultee-coverage"> = {
  title: "List standards are widely consulted on",
  says: {
    fault: {
      message: ({ thing, names }) => `${thing} did not consult: ${names}.`,
      hint: () => "Consult them and add them to groups; where they were consulted, add them.",
    },
  },
  parts: {},
};
