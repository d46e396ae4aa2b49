import type { WordsOf } from "../types.js";

/** PS-13 */
export const priorAssessment: WordsOf<"prior-assessment"> = {
  title: "出台前须综合评估",
  says: {
    fault: {
      message: ({ thing, what, fault }) => `${thing}中“${what}”${fault}。`,
      hint: () => "请补写 impact: { on: 日期, by: 单位, overuse: 是否存在泛化、滥用风险 }。",
    },
  },
  parts: {
    addsTightensAndCarries: () => "增设或者加重，没有出台前的综合评估",
    isAssessedWithoutWord: () => "的综合评估没有写明泛化、滥用的风险",
  },
};
