import type { WordsOf } from "../types.js";

/** PR-04 */
export const responsibleSubject: WordsOf<"responsible-subject"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `“${id}”的实施对象${fault}。`,
      hint: () => "只对条文写明的责任主体实施；近亲属等其他人不得作为对象。对象有几种身份的，写条文所用的那一种。",
    },
  },
  parts: {},
};
