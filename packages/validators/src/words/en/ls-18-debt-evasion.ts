import type { WordsOf } from "../types.js";

/** LS-18 */
export const debtEvasion: WordsOf<"debt-evasion"> = {
  title: "Malicious debt evasion is listed by criteria of its own",
  says: {
    fault: {
      message: ({ thing }) =>
        `${thing} is used for malicious debt evasion, and no condition of entry sets criteria for it.`,
      hint: () =>
        "Write one among the conditions of entry, as in entry: [{ zh: …, en: The criteria, conduct: malicious-debt-evasion }].",
    },
  },
  parts: {},
};
