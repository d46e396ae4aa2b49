import type { WordsOf } from "../types.js";

/** CM-03 */
export const fourConfirmations: WordsOf<"four-confirmations"> = {
  title: "A letter of commitment has four confirmations and two copies",
  says: {
    fault: {
      message: ({ id, lacking }) => `Letter of commitment “${id}” lacks: ${lacking}.`,
      hint: () =>
        "Add the four confirmations and give each side a copy, for example confirmations: [informed, meets-conditions, bears-liability, genuine-will].",
    },
  },
  parts: {
    thatNoticeWasUnderstood: () => "that the notice was understood",
    thatConditionsAreMet: () => "that conditions are met",
    thatLiabilityIsBorne: () => "that liability is borne",
    thatItIsTrue: () => "that it is the true will",
    copyForEachSide: () => "a copy for each side",
  },
};
