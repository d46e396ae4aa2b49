import type { WordsOf } from "../types.js";

/** MS-08 */
export const noCompelling: WordsOf<"no-compelling"> = {
  says: {
    fault: {
      message: ({ thing, who }) => `${thing} obliges ${who} to punish; such bodies may not be compelled.`,
      hint: () =>
        "Leave it to their own will, as effect: voluntary with discretion: discretionary; otherwise remove it.",
    },
  },
  parts: {},
};
