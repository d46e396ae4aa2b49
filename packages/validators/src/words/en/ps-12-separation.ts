import type { WordsOf } from "../types.js";

/** PS-12 */
export const separation: WordsOf<"separation"> = {
  title: "Who proposes does not approve",
  says: {
    fault: {
      message: ({ thing, who }) => `${thing} was proposed and approved by the same body, ${who}.`,
      hint: ({ at }) => `Have another body approve it, and correct ${at}.`,
    },
  },
  parts: {},
};
