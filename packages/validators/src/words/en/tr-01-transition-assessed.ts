import type { WordsOf } from "../types.js";

/** TR-01 */
export const transitionAssessed: WordsOf<"transition-assessed"> = {
  title: "What was set up before 2020 is assessed",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing} was set up before the opinion of 2020 and does not state the ${field}.`,
      hint: () =>
        "Write transition: { assessedOn: day, outcome: kept, basis: [its basis] }; what was not assessed does not go on.",
    },
  },
  parts: {},
};
