import type { WordsOf } from "../types.js";

/** IN-03 */
export const indicatorTree: WordsOf<"indicator-tree"> = {
  title: "指标的上下级关系和分值相符",
  says: {
    fault: {
      message: ({ thing, fault: what }) => `${thing}${what}。`,
      hint: () => "请核对 level、number、parent 和 score，例如 { level: 2, number: 9, parent: 上级指标标识 }。",
    },
  },
  parts: {
    needsParentOfLevel: ({ level }) => `的上级应当是同一版本的 ${level} 级指标`,
    isLevelOneAnd: () => "是一级指标，不应有上级",
    namesNoParent: () => "没有写明上级指标",
    hasParentAnotherEdition: () => "的上级属于另一版本",
    comesAfterButStands: ({ beforeTitle }) => `排在“${beforeTitle}”之后，却归入更靠前的上级`,
    scoresButItsParts: ({ score, sum }) => `为 ${score} 分，下级指标合计 ${sum} 分`,
  },
};
