import type { WordsOf } from "../types.js";

/** MS-01 */
export const measureOnList: WordsOf<"measure-on-list"> = {
  title: "Nothing off the list of measures is applied",
  says: {
    fault: {
      message: ({ id, measure }) =>
        `“${id}” applies measure “${measure}”, which no list in force in that region on that day holds; it may not be applied.`,
      hint: () =>
        "Stop applying it; where the list has it, give its id, for example measure: national/measures/ex-2026/ex-measure.",
    },
  },
  parts: {},
};
