import type { WordsOf } from "../types.js";

/** PR-04 */
export const responsibleSubject: WordsOf<"responsible-subject"> = {
  title: "措施只及于失信责任主体",
  says: {
    fault: {
      message: ({ id, fault }) => `“${id}”的实施对象${fault}。`,
      hint: () => "只对条文写明的责任主体实施；近亲属等其他人不得作为对象。对象有几种身份的，写条文所用的那一种。",
    },
  },
  parts: {
    isOutside: ({ given, measure, listed }) => `“${given}”不在措施“${measure}”的对象（${listed}）之内`,
    relativeOutside: ({ given, measure, listed }) => `“${given}”不在措施“${measure}”的对象（${listed}）之内，不得株连`,
    mayBeOutside: ({ given, measure, listed }) =>
      `是“${given}”，措施“${measure}”的对象是${listed}，实施对象是否属于其中无法判断`,
  },
};
