import type { WordsOf } from "../types.js";

/** OB-01 */
export const objectionChannel: WordsOf<"objection-channel"> = {
  says: {
    fault: {
      message: ({ thing, field }) => `${thing} does not state the ${field}.`,
      hint: () =>
        "Write objection: { channel: where, handler: id-of-the-body, within: { duration: P10D, calendar: working } }.",
    },
  },
  parts: {},
};
