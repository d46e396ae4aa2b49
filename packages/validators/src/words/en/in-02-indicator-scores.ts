import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () => "Check the score of each indicator of level one, or official: { score: 100 }.";

/** IN-02 */
export const indicatorScores: WordsOf<"indicator-scores"> = {
  title: "The scores of level one add up as announced",
  says: {
    fault: {
      message: ({ thing, stated, sum }) =>
        `${thing} announced ${stated} points in all; its level one adds up to ${sum}.`,
      hint: hint,
    },
    open: {
      message: ({ thing }) =>
        `${thing} has indicators of level one without a known score, so the total cannot be checked.`,
      hint,
    },
  },
  parts: {},
};
