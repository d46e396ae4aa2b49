import type { WordsOf } from "../types.js";

/** MS-06 */
export const directClause: WordsOf<"direct-clause"> = {
  title: "减损权利的措施须直接援引条款",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}减损权利或者增加义务，但${fault}；须直接援引规定这一措施的条款。`,
      hint: () =>
        `请写到条，必要时写到款、项，例如 { instrument: 文件标识, article: "54", paragraph: 2, role: measure, weight: operative }；“依据相关规定”不算。`,
      inTable: () => "请在“法律依据”栏写到条，必要时写到款、项，例如《示例法》第五十四条第二款；“依据相关规定”不算。",
    },
  },
  parts: {
    citesOnlyWhichSets: ({ cite }) => `只引用了${cite}，该文件本身没有设定这一措施`,
    citesWithoutArticle: ({ cite }) => `引用${cite}时没有写明是哪一条`,
  },
};
