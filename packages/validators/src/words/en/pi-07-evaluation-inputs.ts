import type { WordsOf } from "../types.js";

/** PI-07 */
export const evaluationInputs: WordsOf<"evaluation-inputs"> = {
  title: "Evaluations of persons use catalogued public credit information only",
  says: {
    fault: {
      message: ({ thing, input }) =>
        `${thing} evaluates natural persons and takes in “${input}”, which is not public credit information.`,
      hint: () => "Remove it; where it is catalogued after all, write entry: its-id and kind: public-credit.",
    },
  },
  parts: { informationThatIsNot: () => "information that is not stated" },
};
