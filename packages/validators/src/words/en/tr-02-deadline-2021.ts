import type { WordsOf } from "../types.js";

/** TR-02 */
export const deadline2021: WordsOf<"deadline-2021"> = {
  title: "What was not updated by the end of 2021 is abolished",
  says: {
    fault: {
      message: ({ thing, deadline }) =>
        `${thing} was to be adjusted and was not updated by ${deadline}; it is abolished, and states no end.`,
      hint: () => "Write inForce: { to: 2021-12-31 }; where it was updated in time, transition: { updatedOn: day }.",
    },
  },
  parts: {},
};
