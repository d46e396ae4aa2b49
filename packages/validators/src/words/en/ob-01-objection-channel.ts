import type { WordsOf } from "../types.js";

/** OB-01 */
export const objectionChannel: WordsOf<"objection-channel"> = {
  title: "There is a channel, a handler and a time limit for objections",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing} does not state the ${field}.`,
      hint: () =>
        "Write objection: { channel: where, handler: id-of-the-body, within: { duration: P10D, calendar: working } }.",
      inTable: () =>
        "Fill the columns “异议渠道” (channel), “异议处理单位” (handler) and “异议处理时限” (time limit, such as 10个工作日).",
    },
  },
  parts: {},
};
