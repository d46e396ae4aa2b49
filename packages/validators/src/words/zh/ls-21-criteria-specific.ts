import type { WordsOf } from "../types.js";

/** LS-21 */
export const criteriaSpecific: WordsOf<"criteria-specific"> = {
  title: "列入条件须具体",
  says: {
    fault: {
      message: ({ thing, condition, fault }) => `${thing}的列入条件“${condition}”不够具体：${fault}。`,
      hint: () => '请写明行为、严重程度和认定文书；“其他”“等情形”须写明所指条文，例如 cites: [{ article: "9" }]。',
    },
  },
  parts: {
    itsOpenWordsSay: ({ word }) => `“${word}”没有写明指什么`,
    gravityDocumentIsNot: () => "没有写明严重程度或者认定文书",
  },
};
