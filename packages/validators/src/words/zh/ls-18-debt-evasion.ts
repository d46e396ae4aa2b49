import type { WordsOf } from "../types.js";

/** LS-18 */
export const debtEvasion: WordsOf<"debt-evasion"> = {
  title: "恶意逃废债纳入名单须有认定标准",
  says: {
    fault: {
      message: ({ thing }) => `${thing}用于恶意逃废债，但列入条件里没有专门的认定标准。`,
      hint: () => "请在列入条件中写明，例如 entry: [{ zh: 标准, en: …, conduct: malicious-debt-evasion }]。",
    },
  },
  parts: {},
};
