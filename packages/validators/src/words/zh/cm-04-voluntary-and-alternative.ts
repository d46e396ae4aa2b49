import type { WordsOf } from "../types.js";

/** CM-04 */
export const voluntaryAndAlternative: WordsOf<"voluntary-and-alternative"> = {
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}${fault}。`,
      hint: () => "请写 voluntary: true，在 ordinaryProcedure 写明一般程序，并备齐 papers: [guide, template, rules]。",
    },
  },
  parts: {},
};
