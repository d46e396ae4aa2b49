import type { WordsOf } from "../types.js";

/** MS-09 */
export const measureComplete: WordsOf<"measure-complete"> = {
  title: "A measure has all its parts",
  says: {
    fault: {
      message: ({ thing, field }) =>
        `${thing} does not state its ${field}; a measure states targets, triggers, implementer and duration.`,
      hint: () =>
        "Add it, for example targets: [legal-person], triggers: [entry-id], implementer: { title: … }, duration: { max: P3Y }.",
      inTable: () =>
        "Fill what is missing of the columns “惩戒对象” (targets), “触发条目” (triggers), “实施主体” (implementer) and “期限” (duration).",
    },
  },
  parts: {},
};
