import type { WordsOf } from "../types.js";

/** MS-08 */
export const noCompelling: WordsOf<"no-compelling"> = {
  title: "Banks, credit services, associations and media are not compelled to punish",
  says: {
    fault: {
      message: ({ thing, who }) => `${thing} obliges ${who} to punish; such bodies may not be compelled.`,
      hint: () =>
        "Leave it to their own will, as effect: voluntary with discretion: discretionary; otherwise remove it.",
    },
  },
  parts: {},
};
