import type { WordsOf } from "../types.js";

/** MS-08 */
export const noCompelling: WordsOf<"no-compelling"> = {
  title: "Banks, credit services, associations and media are not compelled to punish",
  says: {
    fault: {
      message: ({ thing, who }) => `${thing} obliges ${who} to punish; such bodies may not be compelled.`,
      hint: () =>
        "Leave it to their own will, as effect: voluntary with discretion: discretionary; otherwise remove it.",
      inTable: () =>
        "Change the columns “措施性质” (effect) and “裁量” (discretion) to what it does freely and by its own decision; otherwise delete the row.",
    },
  },
  parts: {},
};
