import type { WordsOf } from "../types.js";

/** ID-01 */
export const usccValid: WordsOf<"uscc-valid"> = {
  title: "A unified social credit code is valid",
  says: {
    fault: {
      message: ({ value, id, fault }) =>
        `The unified social credit code “${value}” of record “${id}” is not valid: ${fault} (GB 32100).`,
      hint: () => "Check the code, for example subject: 91999999MA0000001N.",
    },
  },
  parts: {
    itHasNotPlaces: () => "it has not 18 places",
    itHasCharactersStandard: () => "it has characters the standard does not use",
    placeIsNoRegistering: () => "place 1 is no registering authority",
    placeIsNoCategory: () => "place 2 is no category",
    placesToAreNo: () => "places 3 to 8 are no administrative division",
    itIsFiller: () => "it is a filler",
    itsCheckCharacterIs: () => "its check character is wrong",
  },
};
