import type { WordsOf } from "../types.js";

/** CM-09 */
export const publishLetter: WordsOf<"publish-letter-when"> = {
  title: "A letter touching others, or hard to verify, is made public",
  says: {
    fault: {
      message: ({ id }) =>
        `“${id}” concerns public or third-party interest or is hard to verify, yet the letter is not public.`,
      hint: () => "Publish the letter, and state published: true.",
    },
  },
  parts: {},
};
