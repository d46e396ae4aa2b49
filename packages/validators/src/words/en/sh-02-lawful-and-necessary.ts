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
      inTable: () =>
        "Write the need in the column “共享必要性” and the clause in “共享依据”; where it is the clause of inclusion, write 是 (yes) in “共享依据同纳入依据”.",
    },
  },
  parts: {},
};
