import type { WordsOf } from "../types.js";

/** CM-09 */
export const publishLetter: WordsOf<"publish-letter-when"> = {
  says: {
    fault: {
      message: ({ id }) =>
        `“${id}” concerns public or third-party interest or is hard to verify, yet the letter is not public.`,
      hint: () => "Publish the letter, and state published: true.",
    },
  },
  parts: {},
};
