import type { WordsOf } from "../types.js";

/** LS-13 */
export const remediesRequired: WordsOf<"remedies"> = {
  title: "A list standard has remedies",
  says: {
    fault: {
      message: ({ thing }) => `${thing}: the standard does not say what remedies the subject has.`,
      hint: () =>
        `State them, for example remedies: [{ kind: reconsideration, cites: [{ article: "18" }] }, { kind: litigation, cites: [{ article: "18" }] }].`,
    },
  },
  parts: {},
};
