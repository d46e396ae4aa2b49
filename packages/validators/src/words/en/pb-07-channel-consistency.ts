import type { WordsOf } from "../types.js";

/** PB-07 */
export const channelConsistency: WordsOf<"channel-consistency"> = {
  title: "Every channel shows the same content and term",
  says: {
    fault: {
      message: ({ id, channel }) => `“${id}” is shown on ${channel} with other content or another term.`,
      hint: () => "Take content and term from the recognising department, and correct it the same day.",
    },
  },
  parts: {},
};
