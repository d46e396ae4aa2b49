import type { WordsOf } from "../types.js";

/** CM-02 */
export const sevenNotices: WordsOf<"seven-notices"> = {
  title: "Seven things are told at once",
  says: {
    fault: {
      message: ({ thing, parts }) => `The notice of ${thing} is incomplete; it lacks: ${parts}.`,
      hint: () =>
        "Put all seven into notices: name, legal basis and use of the certificate, manner of commitment, liability, verification, and whether, how widely and how long the letter is published.",
    },
  },
  parts: { allSeven: () => "all seven" },
};
