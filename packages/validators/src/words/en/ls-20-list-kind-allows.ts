import type { WordsOf } from "../types.js";

/** LS-20 */
export const listKindAllows: WordsOf<"list-kind-allows"> = {
  title: "Only serious lists may carry measures that reduce rights",
  says: {
    fault: {
      message: ({ thing, what }) => `${thing} is no serious list; it may not ${what}.`,
      hint: () =>
        "Rename it, or remove the measure; where the conduct is serious, set up a serious list by law, with kind: serious.",
    },
  },
  parts: {
    beCalledSeriousDefault: () => "be called a serious-default list",
    carryRightsReducingMeasure: ({ measure }) => `carry the rights-reducing measure “${measure}”`,
  },
};
