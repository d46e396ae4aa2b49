import type { WordsOf } from "../types.js";

/** SH-02 */
export const lawfulAndNecessary: WordsOf<"lawful-and-necessary"> = {
  title: "Sharing and publication are lawful and necessary",
  says: {
    fault: {
      message: ({ thing, field }) =>
        `${thing} does not state the ${field}; sharing and publication must be lawful and necessary.`,
      hint: () =>
        "State necessity and basis, for example necessity: { zh: …, en: Needed to check licences }, and followsInclusion: true where the basis is that of inclusion.",
    },
  },
  parts: {},
};
